#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

// Where in a page a template prints. Kinds and markup are shown as they are written.

constexpr Message template_markup_messages[] = {
    {"template-output-behind-backslash",
     Severity::error,
     {"Une valeur ne peut pas suivre une barre oblique inversée.", "Een waarde kan niet na een backslash staan.",
      "A value cannot stand behind a backslash."},
     {"Retirez la barre : ce qui doit l’être est protégé tout seul.",
      "Haal de backslash weg: wat beschermd moet worden, wordt vanzelf beschermd.",
      "Remove the backslash: what needs one gets it by itself."}},
    {"template-output-in-tag",
     Severity::error,
     {"Une valeur ne peut pas se trouver ici, dans la balise elle-même.",
      "Een waarde mag hier niet staan, in de tag zelf.", "A value cannot stand here, in the tag itself."},
     {"Écrivez la balise et le nom de l’attribut en toutes lettres et mettez la valeur entre guillemets : class=\"{{ … "
      "}}\". Un attribut sans valeur se met dans un {% if %}.",
      "Schrijf de tag en de naam van het attribuut voluit en zet de waarde tussen aanhalingstekens: class=\"{{ … }}\". "
      "Een attribuut zonder waarde komt in een {% if %}.",
      "Write the tag and the name of the attribute out and put the value between quotes: class=\"{{ … }}\". An "
      "attribute without value goes into an {% if %}."}},
    {"template-output-unquoted",
     Severity::error,
     {"La valeur de l’attribut « {0} » n’est pas entre guillemets.",
      "De waarde van het attribuut ‘{0}’ staat niet tussen aanhalingstekens.",
      "The value of the attribute “{0}” is not in quotes."},
     {"Écrivez {0}=\"{{ … }}\".", "Schrijf {0}=\"{{ … }}\".", "Write {0}=\"{{ … }}\"."}},
    {"template-output-in-handler",
     Severity::error,
     {"Aucune valeur ne peut se trouver dans l’attribut « {0} » : elle pourrait y devenir du code.",
      "In het attribuut ‘{0}’ mag geen waarde staan: ze zou er code kunnen worden.",
      "No value may stand in the attribute “{0}”: it could become code there."},
     {"Utilisez une classe ou un attribut data-… et laissez la feuille de style ou le script le lire.",
      "Gebruik een klasse of een attribuut data-… en laat het stijlblad of het script het lezen.",
      "Use a class or an attribute data-… and let the style sheet or the script read it."}},
    {"template-output-in-raw",
     Severity::error,
     {"Aucune valeur ne peut se trouver dans <{0}>.", "In <{0}> mag geen waarde staan.",
      "No value may stand in <{0}>."},
     {"Passez-la par un attribut data-… ; seul <script type=\"application/ld+json\"> accepte une valeur, avec le "
      "filtre json.",
      "Geef ze door met een attribuut data-…; alleen <script type=\"application/ld+json\"> aanvaardt een waarde, met "
      "de filter json.",
      "Pass it in an attribute data-…; only <script type=\"application/ld+json\"> takes a value, with the filter "
      "json."}},
    {"template-output-in-comment",
     Severity::error,
     {"Aucune valeur ne peut se trouver dans un commentaire ou une déclaration.",
      "In commentaar of een declaratie mag geen waarde staan.", "No value may stand in a comment or a declaration."},
     {"Pour une remarque qui n’est pas publiée, écrivez {# … #}.",
      "Schrijf {# … #} voor een opmerking die niet verschijnt.", "For a remark that is not published, write {# … #}."}},
    {"template-states-differ",
     Severity::error,
     {"Selon le chemin pris par {% {0} %}, la page en est à « {1} » ou à « {2} ».",
      "Naargelang de weg door {% {0} %} staat de pagina bij ‘{1}’ of bij ‘{2}’.",
      "Depending on the way through {% {0} %}, the page stands at “{1}” or at “{2}”."},
     {"Ouvrez et refermez balises, guillemets et commentaires dans la même branche.",
      "Open en sluit tags, aanhalingstekens en commentaar in dezelfde tak.",
      "Open and close tags, quotes and comments in the same branch."}},
    {"template-ends-inside",
     Severity::error,
     {"À la fin, quelque chose est resté ouvert : « {0} ».", "Op het einde is er iets open gebleven: ‘{0}’.",
      "At the end something is still open: “{0}”."},
     {"Refermez la balise, les guillemets ou le commentaire dans ce fichier ou cette macro.",
      "Sluit de tag, de aanhalingstekens of het commentaar in dit bestand of deze macro.",
      "Close the tag, the quotes or the comment in this file or this macro."}},
    {"template-include-place",
     Severity::error,
     {"{% include %} ne peut pas se trouver dans une balise : « {0} ».",
      "{% include %} mag niet in een tag staan: ‘{0}’.", "{% include %} cannot stand in a tag: “{0}”."},
     {"Mettez-le entre les balises, ou écrivez la valeur avec {{ … }}.",
      "Zet het tussen de tags, of schrijf de waarde met {{ … }}.",
      "Put it between tags, or write the value with {{ … }}."}},
    {"template-split-name",
     Severity::error,
     {"Une instruction coupe ici le nom d’une balise ou d’un attribut.",
      "Een opdracht breekt hier de naam van een tag of attribuut af.",
      "A statement cuts the name of a tag or attribute here."},
     {"Laissez une espace avant ce qui suit, et écrivez chaque nom en un seul morceau.",
      "Laat een spatie vóór wat volgt, en schrijf elke naam in één stuk.",
      "Leave a space before what follows, and write each name in one piece."}},
};

} // namespace

MessageFamily template_markup() {
    return template_markup_messages;
}

} // namespace veilleur::messages
