#include "ui/forms/namelist.h"

#include <QCompleter>
#include <QLineEdit>
#include <QRegularExpression>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

/// Completes what stands behind the last comma.
class LastNameCompleter final : public QCompleter
{
public:
    LastNameCompleter(const QStringList &known, QLineEdit *edit) : QCompleter(known, edit), m_edit(edit)
    {
        setCaseSensitivity(Qt::CaseInsensitive);
    }

    [[nodiscard]] QStringList splitPath(const QString &path) const override
    {
        return {path.section(u',', -1).trimmed()};
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override
    {
        QStringList names = m_edit->text().split(u',');
        names.last() = QCompleter::pathFromIndex(index);
        for (QString &name : names) {
            name = name.trimmed();
        }
        return names.join(u", "_s);
    }

private:
    QLineEdit *m_edit;
};

} // namespace

QStringList namesIn(const QString &line)
{
    static const QRegularExpression between(u"[,;]"_s);
    QStringList names;
    const QStringList parts = line.split(between);
    for (const QString &part : parts) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names;
}

void completeNames(QLineEdit &edit, const QStringList &known)
{
    edit.setCompleter(new LastNameCompleter(known, &edit));
}

} // namespace guestwright
