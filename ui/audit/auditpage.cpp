#include "ui/audit/auditpage.h"

#include "models/audit/audittablemodel.h"
#include "ui/forms/form.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/line.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace guestwright {

AuditPage::AuditPage(AuditTableModel &model, Scope scope, QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel({}, TextSize::Small, Ink::Secondary))
    , m_table(new DataTable)
    , m_stack(new QStackedWidget)
{
    const bool isAll = scope == Scope::Workspace;
    setObjectName(isAll ? u"auditPage"_s : u"activityPage"_s);
    setContentGround(*this);
    auto *full = new QWidget;
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(0, isAll ? 20 : 12, 0, 0);
    column->setSpacing(12);
    auto *title = isAll ? new PlainLabel(tr("Activity"), TextSize::Page) : makeSectionTitle(tr("Activity"));
    title->setContentsMargins(24, 0, 24, 0);
    m_count->setContentsMargins(24, 0, 24, 0);
    column->addWidget(title);
    column->addWidget(m_count);
    setUpTable(model, scope);
    column->addWidget(m_table, 1);
    m_stack->addWidget(full);
    m_stack->addWidget(
        new EmptyState({}, tr("Nothing was done yet"), tr("Every change is written down here, with who did it.")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void AuditPage::setUpTable(AuditTableModel &model, Scope scope)
{
    const bool isAll = scope == Scope::Workspace;
    nameWidget(*m_table, isAll ? u"auditTable"_s : u"activityTable"_s, tr("Activity"));
    m_table->setModel(&model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(AuditTableModel::WhatColumn, new RowDelegate(TextLook::Name, m_table));
    m_table->setColumnWidth(AuditTableModel::WhenColumn, 130);
    m_table->setColumnWidth(AuditTableModel::WhoColumn, 150);
    m_table->setColumnWidth(AuditTableModel::WhatColumn, 320);
    m_table->setColumnWidth(AuditTableModel::CampaignColumn, 200);
    m_table->setColumnWidth(AuditTableModel::UndoneColumn, 120);
    m_table->setColumnHidden(AuditTableModel::CampaignColumn, !isAll);
    m_table->setStretchColumn(AuditTableModel::AboutColumn);
}

void AuditPage::showCount(qint64 count)
{
    m_count->setText(tr("Newest first: %1").arg(QLocale().toString(count)));
    m_stack->setCurrentIndex(count == 0 ? 1 : 0);
}

} // namespace guestwright
