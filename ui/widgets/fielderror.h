#pragma once

#include <QWidget>

namespace guestwright {

class PlainLabel;

/// What is wrong with the field above it; takes no room while nothing is.
class FieldError : public QWidget
{
    Q_OBJECT

public:
    /// `field` gets the words as its accessible description; may be null.
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);

    /// Empty words hide it.
    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

private:
    QWidget *m_field;
    PlainLabel *m_words;
};

} // namespace guestwright
