#pragma once

#include <QPushButton>
#include <QVariant>

class QActionGroup;

namespace guestwright {

/// A filter as a chip of 28 px: its name, the chosen value, a menu of the choices with Clear. A filter that is set
/// has a tint and an outline of accent.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    /// Starts with the choice "All", whose value is an invalid QVariant.
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    void addChoice(const QString &text, const QVariant &value);
    /// All but "All".
    void clearChoices();
    [[nodiscard]] QVariant value() const;
    /// The filter in words ("Status is Bounced"), for NoMatch; empty if it is not set.
    [[nodiscard]] QString words() const;
    /// Chooses without a signal; a value that is no choice clears.
    void setValue(const QVariant &value);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The user chose another value, or cleared the filter.
    void valueChanged(const QVariant &value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QVariant &value);
    [[nodiscard]] QString chosenText() const;

    QString m_name;
    QActionGroup *m_choices;
    QAction *m_clear;
};

} // namespace guestwright
