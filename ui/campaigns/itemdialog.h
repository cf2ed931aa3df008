#pragma once

#include "models/campaigns/campaign.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace guestwright {

class PictureField;

/// Adds an item to a gift campaign (id 0), or changes one.
class ItemDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ItemDialog(const Item &item, QWidget *parent = nullptr);

    /// Another picture was chosen.
    void setPicture(const QString &sha256, const QByteArray &bytes);
    /// How the item's own looks, unless another was chosen meanwhile.
    void showPicture(const QByteArray &bytes);

Q_SIGNALS:
    void saveRequested(const Item &item);
    void pictureRequested();

private:
    void fill();
    void check();
    [[nodiscard]] Item edited() const;

    Item m_item;
    QLineEdit *m_name;
    QLineEdit *m_description;
    QCheckBox *m_limited;
    QSpinBox *m_stock;
    QLineEdit *m_variants;
    PictureField *m_picture;
};

} // namespace guestwright
