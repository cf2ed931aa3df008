#pragma once

#include <QTranslator>

namespace guestwright {

/// English without a file: "%n invite(s)" reads "1 invite" and "2 invites". Installed first, so that a translation
/// that is loaded comes before it.
class EnglishPlurals final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *note, int n) const override;
};

} // namespace guestwright
