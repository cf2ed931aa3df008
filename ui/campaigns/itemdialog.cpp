#include "ui/campaigns/itemdialog.h"

#include "ui/forms/form.h"
#include "ui/widgets/picturefield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace guestwright {

ItemDialog::ItemDialog(const Item &item, QWidget *parent)
    : FormDialog(item.id == 0 ? tr("Add Item") : tr("Edit Item"), item.id == 0 ? tr("Add Item") : tr("Save Item"), {},
                 parent)
    , m_item(item)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_limited(new QCheckBox(tr("Only")))
    , m_stock(new QSpinBox)
    , m_variants(new QLineEdit)
    , m_picture(new PictureField(tr("Choose Picture…"), u"choosePictureButton"_s, tr("Remove Picture"),
                                 u"removePictureButton"_s))
{
    setObjectName(u"itemDialog"_s);
    fill();
    auto *form = new Form;
    form->addField(tr("Name"), u"nameField"_s, m_name);
    form->addField(tr("Description"), u"descriptionField"_s, m_description);
    form->addField(tr("Picture"), u"pictureField"_s, m_picture);
    auto *stock = new QWidget;
    auto *row = new QHBoxLayout(stock);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_limited);
    row->addWidget(m_stock);
    row->addStretch(1);
    form->addField(tr("Stock"), u"stockRow"_s, stock);
    nameWidget(*m_limited, u"limitedCheck"_s, tr("Only so many are there"));
    nameWidget(*m_stock, u"stockField"_s, tr("How many are there"));
    form->addHint(tr("Without a number there are as many as wanted."));
    form->addField(tr("Variants"), u"variantsField"_s, m_variants);
    form->addHint(tr("Sizes or colours that guests choose from, with commas between them."));
    contents()->addWidget(form);
    contents()->addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &ItemDialog::check);
    connect(m_picture, &PictureField::chooseRequested, this, &ItemDialog::pictureRequested);
    connect(m_limited, &QCheckBox::toggled, m_stock, &QWidget::setEnabled);
    connect(this, &DialogFrame::primaryClicked, this, [this] { Q_EMIT saveRequested(edited()); });
    m_name->setFocus();
    check();
    resize(480, sizeHint().height());
}

void ItemDialog::fill()
{
    m_name->setText(m_item.name);
    m_name->setPlaceholderText(tr("Linen tote bag"));
    m_description->setText(m_item.description);
    m_picture->setPicture(m_item.picture, QImage());
    m_stock->setRange(0, 1'000'000'000);
    m_stock->setGroupSeparatorShown(true);
    m_stock->setValue(int(m_item.stock.value_or(100)));
    m_stock->setEnabled(m_item.stock.has_value());
    m_limited->setChecked(m_item.stock.has_value());
    m_variants->setText(m_item.variants.join(u", "_s));
    m_variants->setPlaceholderText(tr("S, M, L"));
}

void ItemDialog::setPicture(const QString &sha256, const QByteArray &bytes)
{
    m_picture->setPicture(sha256, bytes);
}

void ItemDialog::showPicture(const QByteArray &bytes)
{
    if (m_picture->sha256() == m_item.picture) {
        m_picture->setPicture(m_item.picture, bytes);
    }
}

void ItemDialog::check()
{
    setObstacle(m_name->text().trimmed().isEmpty() ? tr("Give the item a name.") : QString());
}

Item ItemDialog::edited() const
{
    Item item = m_item;
    item.name = m_name->text().trimmed();
    item.description = m_description->text().trimmed();
    item.picture = m_picture->sha256();
    item.stock = m_limited->isChecked() ? std::optional<qint64>(m_stock->value()) : std::nullopt;
    item.variants.clear();
    const QStringList variants = m_variants->text().split(u',');
    for (const QString &variant : variants) {
        if (const QString name = variant.trimmed(); !name.isEmpty() && !item.variants.contains(name)) {
            item.variants.append(name);
        }
    }
    return item;
}

} // namespace guestwright
