#include "ui/widgets/plaintooltip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace guestwright {

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace guestwright
