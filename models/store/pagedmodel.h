#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QSet>

#include <vector>

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace guestwright {

/// A table over a million rows: a vector of row ids, and a cache of pages of 128 rows that are asked for as they come
/// into view. It holds values, not connections: whoever answers pageRequested() reads them elsewhere and calls
/// setPage(). Every question carries a generation; answers to an older one are dropped.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int rowsPerPage = 128;

    explicit PagedModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// Starts over with what a first paint needs: how many rows there are and the ids of the first ones. The others
    /// show as not loaded until setIds().
    void begin(qint64 count, std::vector<qint64> firstIds);
    /// All ids in their order. Where they are those that are shown already, nothing moves.
    void setIds(std::vector<qint64> ids);
    /// Forgets the cached rows and asks again for those in view; ids and selection stay.
    void refreshRows();

    [[nodiscard]] quint64 generation() const { return m_generation; }
    /// 0 while it is not known.
    [[nodiscard]] qint64 idAt(int row) const;
    /// -1 when it is not there. Linear in the rows.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] bool hasAllIds() const { return static_cast<int>(m_ids.size()) == m_count; }

Q_SIGNALS:
    /// Rows that are wanted on screen.
    void pageRequested(quint64 generation, const QList<qint64> &ids);

protected:
    /// Asks for the row's page, once, when the event loop turns; for data() to call where a row is not loaded.
    void want(int row) const;
    /// The subclass has stored the rows of these ids.
    void pageArrived(const QList<qint64> &ids);
    /// The subclass drops its cached rows.
    virtual void forgetRows() = 0;

private:
    void askForWanted();
    void startGeneration();

    std::vector<qint64> m_ids;
    int m_count = 0;
    quint64 m_generation = 1;
    mutable QSet<int> m_wantedPages;
    QSet<int> m_askedPages;
    QTimer *m_asking;
};

/// The cache of a paged model's rows, at most `mostRows` of them.
template <typename Row> class RowCache
{
public:
    [[nodiscard]] const Row *find(qint64 id) const
    {
        const auto it = m_rows.constFind(id);
        return it == m_rows.cend() ? nullptr : &*it;
    }
    void insert(const QList<Row> &rows)
    {
        if (m_rows.size() > mostRows) {
            m_rows.clear(); // what is in view is asked for again at once
        }
        for (const Row &row : rows) {
            m_rows.insert(row.id, row);
        }
    }
    void clear() { m_rows.clear(); }

private:
    static constexpr qsizetype mostRows = 40 * PagedModel::rowsPerPage;

    QHash<qint64, Row> m_rows;
};

} // namespace guestwright
