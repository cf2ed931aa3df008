#pragma once

#include "app/redemption/gatheredwriter.h"
#include "app/redemption/limits.h"
#include "app/redemption/listener.h"
#include "models/publication/publicationstore.h"

#include <QTemporaryDir>

namespace guestwright::test {

/// A listener with a handler of the test's own, and what it needs around it.
class ListeningServer
{
public:
    explicit ListeningServer(Handler handler, ListenerOptions options = {}, Gate gate = {})
    {
        const Location place{.path = m_folder.filePath(QStringLiteral("publication.db"))};
        const auto prepared = preparePublication(place);
        auto writer =
            prepared ? GatheredWriter::start(place, {}) : Result<std::unique_ptr<GatheredWriter>>(failure(prepared));
        if (!writer) {
            qFatal("%s", qPrintable(writer.error().message));
        }
        m_writer = std::move(*writer);
        m_site.publicUrl = QStringLiteral("https://invites.example.org");
        auto listener = Listener::start(
            options, {place, *m_writer, m_site, m_clients, &m_limits, std::move(handler), std::move(gate)});
        if (!listener) {
            qFatal("%s", qPrintable(listener.error().message));
        }
        m_listener = std::move(*listener);
    }

    [[nodiscard]] quint16 port() const { return m_listener->port(); }
    [[nodiscard]] Listener &listener() { return *m_listener; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<GatheredWriter> m_writer;
    SiteSettings m_site;
    ClientKeys m_clients{{}};
    Limits m_limits;
    std::unique_ptr<Listener> m_listener;
};

} // namespace guestwright::test
