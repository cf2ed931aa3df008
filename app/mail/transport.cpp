#include "app/mail/transport.h"

namespace guestwright {

namespace {

QCoro::Task<QList<Delivery>> refuseBatch(qsizetype count)
{
    co_return QList<Delivery>(count, Delivery());
}

} // namespace

QCoro::Task<QList<Delivery>> Transport::deliverBatch(QList<Envelope> envelopes, BeforeBatch beforeBatch)
{
    Q_UNUSED(beforeBatch)
    Q_ASSERT_X(false, "Transport", "takes one message at a time");
    return refuseBatch(envelopes.size());
}

} // namespace guestwright
