#pragma once

#include "models/links/link.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace guestwright {

class FieldError;
class Form;
class Notice;
class PlainLabel;

/// The rows of a form that say who may come by a link and how often: maximum, once for each address, domains, proof.
class LinkTerms final : public QObject
{
    Q_OBJECT

public:
    /// Adds them to the form and fills in the link's; a new link asks for a code.
    LinkTerms(Form &form, const InvitationLink &link, Campaign::Binding ofCampaign, QObject *parent);

    /// Another kind offers other proofs.
    void setKind(InvitationLink::Kind kind);
    /// What cannot be saved so; empty: nothing.
    [[nodiscard]] QString fault() const;
    void applyTo(InvitationLink &link) const;

Q_SIGNALS:
    void changed();

private:
    void addLimits(Form &form);
    void addProof(Form &form);
    void fill(const InvitationLink &link);
    void chooseProof();
    void follow();
    [[nodiscard]] std::optional<Campaign::Binding> binding() const;
    [[nodiscard]] bool isProvedAnyway() const;

    InvitationLink m_stored;
    Campaign::Binding m_ofCampaign;
    bool m_isProofChosen = false; ///< by the user, for the kind that is chosen now
    InvitationLink::Kind m_kind = InvitationLink::Kind::Evergreen;
    QCheckBox *m_limited = nullptr;
    QSpinBox *m_most = nullptr;
    QCheckBox *m_once = nullptr;
    PlainLabel *m_onceHint = nullptr;
    QLineEdit *m_domains = nullptr;
    FieldError *m_domainError = nullptr;
    QComboBox *m_proof = nullptr;
    PlainLabel *m_proofHint = nullptr;
    Notice *m_warning = nullptr;
};

} // namespace guestwright
