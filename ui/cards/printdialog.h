#pragma once

#include "ui/cards/cardchoicefield.h"
#include "ui/cards/sheetpreview.h"
#include "ui/forms/formdialog.h"

#include <optional>

namespace guestwright {

class CardLayoutField;
class Notice;
class SheetPages;

/// What the Print Cards dialog must know.
struct PrintSetting {
    QString campaignName;
    CardChoice choice = CardChoice::NotPrinted;
    bool hasSelection = false; ///< something is selected in the table
    CardLayout layout; ///< as it was left
    bool localLinks = false; ///< nobody else could open the links yet
};

/// Which cards on which sheets, with the sheets as they will be printed. Its owner counts, writes and prints.
class PrintDialog : public FormDialog
{
    Q_OBJECT

public:
    PrintDialog(const PrintSetting &setting, SheetPaint paint, QWidget *parent = nullptr);

    [[nodiscard]] CardChoice choice() const;
    [[nodiscard]] CardLayout cardLayout() const;

public Q_SLOTS:
    /// Who gets a card by the present choice; from then on `paint` is called for these.
    void showCounts(const CardCounts &counts);
    /// How many another choice would give.
    void setCount(CardChoice choice, qint64 cards);

Q_SIGNALS:
    /// Wants showCounts().
    void choiceMade(CardChoice choice);
    void pdfRequested();
    void printRequested();
    /// The caution about links asks for the workspace's settings.
    void setAddressRequested();
    /// The caution about the server asks for synchronizing.
    void synchronizeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeChoices(const CardLayout &layout);
    void addCaution();
    void addUnpublished();
    void check();

    CardChoiceField *m_choice;
    CardLayoutField *m_layout;
    SheetPages *m_pages;
    QPushButton *m_pdf;
    Notice *m_unpublished;
    std::optional<CardCounts> m_counts; ///< none: they are being counted
};

} // namespace guestwright
