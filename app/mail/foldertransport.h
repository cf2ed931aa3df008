#pragma once

#include "app/mail/transport.h"

namespace guestwright {

/// Writes each message as an .eml file into a folder, the way a Maildir takes mail in: a temporary file, fsync, rename,
/// fsync of the folder, so that a file is there whole or not at all. Named by the Message-ID alone, so the same message
/// twice is one file. Files are 0600. Blocks for as long as the disk does: use it off the window's thread.
class FolderTransport final : public Transport
{
public:
    explicit FolderTransport(QString folder);

    [[nodiscard]] QCoro::Task<Delivery> deliver(Envelope envelope, BeforeDot beforeDot) override;
    [[nodiscard]] QCoro::Task<Delivery> probe() override;
    [[nodiscard]] QCoro::Task<> close() override;
    void cancel() override { }
    [[nodiscard]] bool isRepeatable() const override { return true; }

    /// The file name of a Message-ID.
    [[nodiscard]] static QString fileNameOf(const QByteArray &messageId);

private:
    QString m_folder;
};

} // namespace guestwright
