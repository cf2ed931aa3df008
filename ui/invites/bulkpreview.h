#pragma once

#include "models/invites/bulkplan.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace guestwright {

class PlainLabel;

/// The right side of Create Bulk Invites: the numbers that add up to everybody asked about, and the first people.
class BulkPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPreview(QWidget *parent = nullptr);

    void setPlan(const BulkPlan &plan);
    /// Nothing to show yet, and what to do about it.
    void setNothing(const QString &words);

private:
    void addNumber(qsizetype count, const QString &objectName, const QString &title, const QString &sentence,
                   bool good = false);
    void showPeople(const BulkPlan &plan);
    void clear();

    PlainLabel *m_sum;
    QVBoxLayout *m_numbers;
    PlainLabel *m_first;
    QGridLayout *m_people;
    PlainLabel *m_nothing;
};

} // namespace guestwright
