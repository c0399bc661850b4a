#include "commands/import_words.hpp"

#include <map>

namespace veilleur::commands {

namespace {

using draft::Refusal;
using draft::RemarkKind;

constexpr ImportWords all_import_words{
    {"Le brouillon {0} n’a pas pu être lu : {1}", "Het klad {0} kon niet gelezen worden: {1}",
     "The draft {0} could not be read: {1}"},
    {"Reste à compléter : {0}.", "Nog in te vullen: {0}.", "Still to be filled in: {0}."},
    {"L’id de la fiche est {0}. Relisez-la à côté du brouillon ; « veilleur check » nomme ce qui manque encore.",
     "De id van de fiche is {0}. Lees ze na naast het klad; ‘veilleur check’ noemt wat er nog ontbreekt.",
     "The id of the sheet is {0}. Read it beside the draft; “veilleur check” names what is still missing."},
    {"Tout le brouillon est dans la fiche, y compris les noms, adresses et numéros qu’il contient : « veilleur "
     "check » signale ceux qu’il reconnaît. Retirez-les avant de publier.",
     "Het hele klad staat in de fiche, ook de namen, adressen en nummers die erin staan: ‘veilleur check’ meldt wat "
     "het daarvan herkent. Haal ze weg voor je publiceert.",
     "The whole draft is in the sheet, names, addresses and numbers included: “veilleur check” reports those it "
     "recognises. Take them out before you publish."},
};

// clang-format off
const std::map<RemarkKind, Wording>& remarks() {
    static const std::map<RemarkKind, Wording> table{
        {RemarkKind::read_as_windows,
         {"Les accents ont été lus à la manière de Windows (Windows-1252). S’ils sont faux, enregistrez le brouillon "
          "avec l’encodage UTF-8.",
          "De accenten zijn gelezen zoals Windows ze schrijft (Windows-1252). Kloppen ze niet, sla het klad dan op "
          "met de codering UTF-8.",
          "Accents were read as Windows writes them (Windows-1252). If they are wrong, save the draft with the "
          "encoding UTF-8."}},
        {RemarkKind::read_as_utf16,
         {"Les accents ont été lus comme de l’UTF-16. S’ils sont faux, enregistrez le brouillon avec l’encodage UTF-8.",
          "De accenten zijn gelezen als UTF-16. Kloppen ze niet, sla het klad dan op met de codering UTF-8.",
          "Accents were read as UTF-16. If they are wrong, save the draft with the encoding UTF-8."}},
        {RemarkKind::type_guessed,
         {"Type deviné d’après les mots du brouillon : {0}. Un autre ? Recommencez avec --type.",
          "Type geraden uit de woorden van het klad: {0}. Toch een ander? Begin opnieuw met --type.",
          "Type guessed from the words of the draft: {0}. Another one? Start again with --type."}},
        {RemarkKind::type_by_default,
         {"Aucun mot du brouillon ne dit son type : {0}, le type qui demande le moins. Un autre ? Recommencez avec "
          "--type.",
          "Geen woord van het klad zegt welk type het is: {0}, het type dat het minst vraagt. Toch een ander? Begin "
          "opnieuw met --type.",
          "No word of the draft tells its type: {0}, the type that asks least. Another one? Start again with --type."}},
        {RemarkKind::language_guessed,
         {"Langue devinée : « {0} ». L’autre ? Recommencez avec --lang.",
          "Taal geraden: ‘{0}’. Toch de andere? Begin opnieuw met --lang.",
          "Language guessed: “{0}”. The other one? Start again with --lang."}},
        {RemarkKind::language_by_default,
         {"Le brouillon ne dit pas sa langue : « {0} », celle du site. L’autre ? Recommencez avec --lang.",
          "Het klad zegt niet in welke taal het is: ‘{0}’, die van de site. Toch de andere? Begin opnieuw met --lang.",
          "The draft does not tell its language: “{0}”, that of the site. The other one? Start again with --lang."}},
        {RemarkKind::title_from_file_name,
         {"Le brouillon commence sans titre : « {0} », d’après le nom du fichier. Changez « title », ou recommencez "
          "avec --title.",
          "Het klad begint zonder titel: ‘{0}’, naar de naam van het bestand. Verander ‘title’, of begin opnieuw met "
          "--title.",
          "The draft begins without a title: “{0}”, from the name of the file. Change “title”, or start again with "
          "--title."}},
        {RemarkKind::field_taken,
         {"« {0} » est devenu un champ. Vérifiez sa valeur.", "‘{0}’ is een veld geworden. Kijk de waarde na.",
          "“{0}” became a field. Check its value."}},
        {RemarkKind::field_not_understood,
         {"« {0} » est un champ, mais ce qui suit n’en est pas une valeur : c’est resté dans le texte. À écrire : {1}.",
          "‘{0}’ is een veld, maar wat volgt is er geen waarde voor: het staat nog in de tekst. Te schrijven: {1}.",
          "“{0}” is a field, but what follows is no value of it: it stayed in the text. To be written: {1}."}},
        {RemarkKind::field_again,
         {"« {0} » revient une deuxième fois : cette valeur-ci est restée dans le texte. Gardez la bonne.",
          "‘{0}’ komt een tweede keer terug: deze waarde staat nog in de tekst. Bewaar de juiste.",
          "“{0}” comes a second time: this value stayed in the text. Keep the right one."}},
        {RemarkKind::field_too_long,
         {"« {0} » a plus de {1} signes : c’est resté dans le texte. Écrivez-en une phrase plus courte dans le champ.",
          "‘{0}’ heeft meer dan {1} tekens: het staat nog in de tekst. Schrijf een kortere zin in het veld.",
          "“{0}” has more than {1} characters: it stayed in the text. Write a shorter sentence into the field."}},
        {RemarkKind::opening_in_section,
         {"Le texte d’avant le premier titre est dans la section « {0} ». Déplacez ce qui va ailleurs.",
          "De tekst voor de eerste titel staat in de sectie ‘{0}’. Verplaats wat elders hoort.",
          "The text before the first heading is in the section “{0}”. Move what belongs elsewhere."}},
        {RemarkKind::numbering_dropped,
         {"Le numéro devant le titre « {0} » est parti : le site n’en met pas. Si le texte y renvoie, faites-en un "
          "lien.",
          "Het nummer voor de titel ‘{0}’ is weg: de site zet er geen. Verwijst de tekst ernaar, maak er een link van.",
          "The number in front of the heading “{0}” is gone: the site shows none. If the text refers to it, make that "
          "a link."}},
        {RemarkKind::word_rejoined,
         {"Un mot coupé en fin de ligne a été recollé : « {0} ». Remettez le trait d’union s’il lui appartient.",
          "Een woord dat aan het einde van de regel was gesplitst, is weer één geheel: ‘{0}’. Zet het koppelteken "
          "terug als het erbij hoort.",
          "A word that was cut at the end of a line was put together: “{0}”. Put the hyphen back if it belongs "
          "there."}},
        {RemarkKind::link_lost,
         {"Ce lien ne mène pas à une page web : « {0} » est resté comme texte. Écrivez [texte](dossier/fiche) ou "
          "mettez le fichier dans content/images/.",
          "Deze link leidt niet naar een webpagina: ‘{0}’ bleef als tekst staan. Schrijf [tekst](map/fiche) of zet "
          "het bestand in content/images/.",
          "This link does not lead to a web page: “{0}” stayed as text. Write [text](folder/sheet), or put the file "
          "into content/images/."}},
        {RemarkKind::figure_missing,
         {"Ceci est la légende d’une image qui n’est pas dans le brouillon : « {0} ». Ajoutez l’image, ou retirez la "
          "légende.",
          "Dit is het bijschrift van een afbeelding die niet in het klad zit: ‘{0}’. Voeg de afbeelding toe, of haal "
          "het bijschrift weg.",
          "This is the caption of an image that is not in the draft: “{0}”. Add the image, or take the caption out."}},
        {RemarkKind::put_aside,
         {"« {0} » n’a pas trouvé de place : c’est sous « À placer », à la fin. Déplacez-le ou retirez-le.",
          "‘{0}’ vond geen plaats: het staat onder ‘Nog te plaatsen’, aan het einde. Verplaats het of haal het weg.",
          "“{0}” found no place: it is under the last heading. Move it or remove it."}},
    };
    return table;
}

const std::map<Refusal, Wording>& refusals() {
    static const std::map<Refusal, Wording> table{
        {Refusal::word_file,
         {"{0} est un document de traitement de texte. Enregistrez-le en « Texte brut (.txt) », encodage UTF-8, ou "
          "copiez son texte dans un fichier .txt.",
          "{0} is een document van een tekstverwerker. Sla het op als ‘Tekst zonder opmaak (.txt)’, codering UTF-8, "
          "of kopieer de tekst naar een .txt-bestand.",
          "{0} is a document of a word processor. Save it as plain text (.txt), encoding UTF-8, or copy its text into "
          "a .txt file."}},
        {Refusal::rich_text,
         {"{0} est un fichier RTF. Enregistrez-le en « Texte brut (.txt) ».",
          "{0} is een RTF-bestand. Sla het op als ‘Tekst zonder opmaak (.txt)’.",
          "{0} is an RTF file. Save it as plain text (.txt)."}},
        {Refusal::pdf,
         {"{0} est un PDF. Copiez son texte dans un fichier .txt.",
          "{0} is een pdf. Kopieer de tekst naar een .txt-bestand.",
          "{0} is a PDF. Copy its text into a .txt file."}},
        {Refusal::not_text,
         {"{0} ne contient pas de texte.", "{0} bevat geen tekst.", "{0} holds no text."}},
        {Refusal::too_large,
         {"{0} est trop long pour une fiche. Répartissez-le sur plusieurs brouillons.",
          "{0} is te lang voor één fiche. Verdeel het over meerdere kladversies.",
          "{0} is too long for one sheet. Split it into several drafts."}},
        {Refusal::nothing_written,
         {"{0} est vide.", "{0} is leeg.", "{0} is empty."}},
    };
    return table;
}
// clang-format on

} // namespace

const ImportWords& import_words() {
    return all_import_words;
}

const Wording& remark_words(draft::RemarkKind kind) {
    return remarks().at(kind);
}

const Wording& refusal_words(draft::Refusal refusal) {
    return refusals().at(refusal);
}

} // namespace veilleur::commands
