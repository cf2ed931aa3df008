#pragma once

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

    SearchField *m_search;
    FilterButton *m_status;
    FilterButton *m_contact;
    FilterButton *m_journey;
    PlainLabel *m_count;
    QToolButton *m_columns;
};

} // namespace guestwright
