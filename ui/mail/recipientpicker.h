#pragma once

#include <QWidget>

class QToolButton;

namespace guestwright {

class PlainLabel;
class SearchField;

/// Pages through the recipients of a campaign, one at a time, or through those that a search finds.
class RecipientPicker : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientPicker(QWidget *parent = nullptr);

    [[nodiscard]] QString search() const { return m_search; }
    [[nodiscard]] qint64 position() const { return m_position; }
    [[nodiscard]] QString person() const { return m_person; }

    /// Where to begin, before anybody is shown.
    void begin(const QString &search, qint64 position);
    /// Answers wanted(). A total of 0 with a person: an example, because nobody is invited yet.
    void showPerson(const QString &person, qint64 position, qint64 total);

Q_SIGNALS:
    /// search() or position() changed.
    void wanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(qint64 by);
    void find(const QString &text);

    QToolButton *m_previous;
    QToolButton *m_next;
    PlainLabel *m_name;
    PlainLabel *m_place;
    SearchField *m_field;
    QString m_search;
    QString m_person;
    qint64 m_position = 0;
    qint64 m_total = 0;
};

} // namespace guestwright
