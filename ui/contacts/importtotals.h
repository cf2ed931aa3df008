#pragma once

#include "models/contacts/importreport.h"

#include <QWidget>

namespace guestwright {

class HeadlineNumber;

/// The sum of an import: rows = new + merged + skipped + rejected.
class ImportTotals : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTotals(QWidget *parent = nullptr);

    void setReport(const ImportReport &report);
    /// The numbers are not known yet; the words say how far the counting is.
    void setCounting(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HeadlineNumber *m_rows;
    HeadlineNumber *m_imported;
    HeadlineNumber *m_merged;
    HeadlineNumber *m_skipped;
    HeadlineNumber *m_rejected;
};

} // namespace guestwright
