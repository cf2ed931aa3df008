#include "app/contacts/headerwords.h"

#include <QHash>

namespace guestwright {

using namespace Qt::StringLiterals;

namespace {

using Field = ColumnMapping::Field;

struct HeaderGroup {
    HeaderMeaning meaning;
    QStringView words; // separated by blanks, as headerWord() writes them
};

// Lower ranks are asked first: of several phones the mobile one, of several addresses the one called primary.
constexpr HeaderGroup headerGroups[] = {
    {{Field::Ignore, 0}, u"guestwrightreason guestwrightguarded"},
    {{Field::Name, 0}, u"displayname fullname name fn cn completename anzeigename vollständigername vollername"},
    {{Field::Name, 1},
     u"фио имяифамилия 名前 氏名 お名前 姓名 "
     u"contact contactname kontakt kontaktname guest guestname gast gastname person recipient recipientname empfänger "
     u"teilnehmer nomcomplet nombrecompleto nomecompleto subscribername attendee attendeename invitee inviteename "
     u"customername namenamefirstlast weergavenaam volledigenaam"},
    {{Field::FirstName, 0},
     u"имя imię imie förnamn fornavn "
     u"firstname givenname first given forename fname ngiven vorname vornamen rufname prénom prenom nombre nome "
     u"voornaam firstnames personfirstname contactfirstname"},
    {{Field::LastName, 0},
     u"фамилия nazwisko sobrenome efternamn etternavn "
     u"lastname familyname surname last family lname nfamily nachname familienname zuname nom nomdefamille apellido "
     u"apellidos cognome achternaam secondname personlastname contactlastname"},
    {{Field::Email, 0},
     u"почта электроннаяпочта имейл メール メールアドレス eメール 邮箱 电子邮件 epost epostadress "
     u"primaryemail primaryemailaddress preferredemail email emails emailaddress mail mailaddress emailid "
     u"emailvalue emailadresse mailadresse emailadressen courriel adressemail adresseemail adressecourriel "
     u"correo correoelectrónico correoelectronico emailadres electronicmail contactemail subscriberemail "
     u"recipientemail guestemail useremail youremail emailaddresses internetmail smtpaddress"},
    {{Field::Email, 1},
     u"workemail emailwork businessemail emailbusiness arbeitemail emailgeschäftlich geschäftlichemail "
     u"emailgeschäft emailwork emailarbeit companyemail"},
    {{Field::Email, 2},
     u"homeemail emailhome personalemail emailpersonal privateemail emailprivate privatemail emailprivat privatmail "
     u"emailperso"},
    {{Field::Email, 3},
     u"secondaryemail secondaryemailaddress otheremail emailother alternateemail alternativeemail andereemail "
     u"weitereemail emailweitere additionalemail"},
    {{Field::Phone, 0},
     u"handynr mobilnr mobiltelefonnummer handytelefon мобильный 携帯電話 "
     u"mobile mobilephone mobilenumber mobilephonenumber cell cellphone cellnumber cellular handy handynummer "
     u"mobiltelefon mobilnummer mobil mobilfunk telcell homemobile workmobile primarymobile phonemobile "
     u"telefonmobil portable móvil movil celular cellulare mobiel urntel urnwhatsapp whatsapp smsphonenumber"},
    {{Field::Phone, 1},
     u"telefonnummern телефон 電話 電話番号 电话 telefone "
     u"phone phones phonenumber phonevalue telephone telephonenumber tel telno telnr phoneno primaryphone mainphone "
     u"telefon telefonnummer telefonnr rufnummer haupttelefon hauptnummer téléphone teléfono telefono telefoon "
     u"telefoonnummer contactphone contactnumber contactno primaryphonenumber"},
    {{Field::Phone, 2},
     u"workphone workphonenumber businessphone businesstelephone phonework phonebusiness telwork arbeittelefon "
     u"telefonarbeit telefongeschäftlich telefongeschäft officephone directphone telefonbüro workdirectphone"},
    {{Field::Phone, 3},
     u"homephone homephonenumber phonehome telhome privattelefon telefonprivat personalphone telefonprivate"},
    {{Field::Phone, 4},
     u"otherphone phoneother anderetelefonnummer weiterestelefon telother secondaryphone alternatephone yahoophone"},
    {{Field::Phone, 5}, u"companyphone companymainphone telefonfirma corporatephone carphone autotelefon telcar"},
    {{Field::Organization, 0},
     u"firmaverein vereinfirma организация компания 会社 会社名 公司 firmaorganisation "
     u"organization organisation organizationname organisationname company companyname orgname org firma "
     u"firmenname unternehmen employer arbeitgeber institution verein société societe entreprise empresa azienda "
     u"bedrijf businessname accountname organisatie"},
};

QHash<QString, HeaderMeaning> readHeaderGroups()
{
    QHash<QString, HeaderMeaning> meanings;
    for (const HeaderGroup &group : headerGroups) {
        for (const QStringView word : group.words.split(u' ', Qt::SkipEmptyParts)) {
            meanings.insert(word.toString(), group.meaning);
        }
    }
    return meanings;
}

} // namespace

QString headerWord(const QString &header)
{
    QString word;
    for (const QChar c : header.normalized(QString::NormalizationForm_C)) {
        if (c.isLetter()) {
            word.append(c.toLower());
        }
    }
    return word;
}

std::optional<HeaderMeaning> meaningOfHeader(const QString &header)
{
    static const QHash<QString, HeaderMeaning> meanings = readHeaderGroups();
    const QString word = headerWord(header);
    if (const auto it = meanings.constFind(word); it != meanings.cend()) {
        return *it;
    }
    for (const QString &tail : {u"value"_s, u"address"_s, u"adresse"_s}) {
        const auto it = word.endsWith(tail) ? meanings.constFind(word.chopped(tail.size())) : meanings.cend();
        // "Business Address" is no business, but "Work E-mail Address" is an address.
        if (it != meanings.cend() && (it->field == Field::Email || it->field == Field::Phone)) {
            return *it;
        }
    }
    return {};
}

} // namespace guestwright
