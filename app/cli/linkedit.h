#pragma once

#include "app/cli/command.h"
#include "app/cli/values.h"
#include "models/core/expiration.h"
#include "models/links/link.h"

namespace guestwright {

/// What the options of `link add`, `link update` and `link page` say about a link.
class LinkEdit
{
public:
    [[nodiscard]] static QList<Option> addOptions();
    [[nodiscard]] static QList<Option> updateOptions();
    [[nodiscard]] static QList<Option> pageOptions();

    [[nodiscard]] static Outcome<LinkEdit> read(const Arguments &arguments);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

    /// Relative ends are counted from now, dates meant in the campaign's zone.
    [[nodiscard]] Result<> apply(InvitationLink &link, const QString &zone, Instant now) const;

private:
    void readKind(Values &values);
    void readLimits(Values &values);
    void readTexts(Values &values);

    bool m_isEmpty = true;
    std::optional<InvitationLink::Kind> m_kind;
    std::optional<std::optional<qint64>> m_maxUses;
    std::optional<bool> m_oncePerAddress;
    std::optional<QStringList> m_groups;
    std::optional<QStringList> m_domains;
    std::optional<std::optional<Campaign::Binding>> m_binding;
    std::optional<Expiration> m_expires;
    QList<std::pair<QString InvitationLink::*, QString>> m_texts;
    QList<std::pair<QString LinkPage::*, QString>> m_pageTexts;
};

} // namespace guestwright
