#include "app/desktop/contactchoice.h"

#include "models/contacts/contactrepository.h"

namespace guestwright {

ContactChoice::ContactChoice(Session &session) : m_session(session)
{
    connect(&m_model, &PagedModel::pageRequested, this, [this](quint64 generation, const QList<qint64> &ids) {
        m_session.read(
            this,
            [ids](Database &db) {
                return ContactRepository(db).findAll(std::span(ids.constData(), std::size_t(ids.size())));
            },
            [this, generation, ids](const Result<QList<Contact>> &rows) {
                m_model.setPage(generation, ids, rows.value_or(QList<Contact>()));
            });
    });
}

void ContactChoice::search(const QString &text)
{
    const quint64 question = ++m_question;
    m_session.read(
        this, [text](Database &db) { return ContactRepository(db).ids({.search = text}); },
        [this, question](const Result<std::vector<qint64>> &ids) {
            if (ids && question == m_question) {
                m_model.begin(qint64(ids->size()), *ids);
            }
        });
}

} // namespace guestwright
