#pragma once

#include <QWidget>

namespace guestwright {

class PlainLabel;

/// Shown in place of the rows when nothing matches the filters; header and filter bar stay.
class NoMatch : public QWidget
{
    Q_OBJECT

public:
    explicit NoMatch(const QString &title, QWidget *parent = nullptr);

    /// The filters in words, as FilterButton::words() gives them.
    void setFilters(const QStringList &words);

Q_SIGNALS:
    void clearRequested();

private:
    PlainLabel *m_words;
};

} // namespace guestwright
