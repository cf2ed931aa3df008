#pragma once

#include "models/cards/cardrequest.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace guestwright {

class StartPositionPicker;

/// How cards stand on their sheets, and what stands on a card.
class CardLayoutField : public QWidget
{
    Q_OBJECT

public:
    explicit CardLayoutField(QWidget *parent = nullptr);

    [[nodiscard]] CardLayout cardLayout() const;
    /// Shows it without a signal.
    void setCardLayout(const CardLayout &layout);

Q_SIGNALS:
    void changed();

private:
    void addSheet(QVBoxLayout &column);
    void addStart(QVBoxLayout &column);
    void addMarks(QVBoxLayout &column);
    [[nodiscard]] QCheckBox *addCheck(QVBoxLayout &column, const QString &text, const QString &objectName);
    void followSheet();

    QComboBox *m_sheet;
    QSpinBox *m_copies;
    StartPositionPicker *m_start;
    QCheckBox *m_name = nullptr;
    QCheckBox *m_link = nullptr;
    QCheckBox *m_until = nullptr;
    QCheckBox *m_cutMarks = nullptr;
};

} // namespace guestwright
