#pragma once

#include "models/campaigns/campaign.h"
#include "models/invites/invitefilter.h"

#include <QWidget>

class QToolButton;

namespace guestwright {

class FilterButton;
class PlainLabel;
class SearchField;

/// Search and filters of the invite table, how many rows there are, and the column chooser.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// Search, status, contact and journey of `filter` as chosen here; the rest of it is left as it is.
    void applyTo(InviteFilter &filter) const;
    /// The filters in words, for NoMatch.
    [[nodiscard]] QStringList words() const;
    /// Offers the stages that such campaigns have.
    void setPurpose(Campaign::Purpose purpose);
    /// Shows a filter as chosen, without a signal; what it says of search and single invites is left out.
    void choose(const InviteFilter &filter);
    /// Empties everything without a signal.
    void reset();
    void setCount(qint64 shown, bool isNarrowed);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QToolButton *columns() const { return m_columns; }

Q_SIGNALS:
    void changed();
    /// Escape in an empty search.
    void left();

private:
    FilterButton *addFilter(const QString &name, const QString &objectName);

    std::optional<Campaign::Purpose> m_purpose;
    SearchField *m_search;
    FilterButton *m_status;
    FilterButton *m_contact;
    FilterButton *m_journey;
    PlainLabel *m_count;
    QToolButton *m_columns;
};

} // namespace guestwright
