#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message images_messages[] = {
    {"image-with-place",
     Severity::error,
     {"La photo « {0} » contient l’endroit où elle a été prise.", "De foto ‘{0}’ bevat de plaats waar ze is genomen.",
      "The photograph “{0}” tells where it was taken."},
     {"Enregistrez-la sans ses informations (Windows : Propriétés, Détails, Supprimer les propriétés), puis ajoutez-la "
      "à "
      "nouveau.",
      "Sla ze op zonder die gegevens (Windows: Eigenschappen, Details, Eigenschappen verwijderen) en voeg ze opnieuw "
      "toe.",
      "Save it without that information (Windows: Properties, Details, Remove properties) and add it again."}},
    {"image-svg",
     Severity::error,
     {"« {0} » est un dessin SVG : il peut contenir du code et n’est pas accepté dans le contenu.",
      "‘{0}’ is een SVG-tekening: die kan code bevatten en wordt niet aanvaard in de inhoud.",
      "“{0}” is an SVG drawing: it can hold code and is not accepted in the content."},
     {"Exportez le dessin en PNG.", "Exporteer de tekening als PNG.", "Export the drawing as PNG."}},
    {"image-unknown-format",
     Severity::error,
     {"« {0} » n’est pas une image que le site peut montrer.", "‘{0}’ is geen afbeelding die de site kan tonen.",
      "“{0}” is not an image the site can show."},
     {"Enregistrez l’image en PNG, JPEG ou WebP.", "Sla de afbeelding op als PNG, JPEG of WebP.",
      "Save the image as PNG, JPEG or WebP."}},
    {"image-too-large",
     Severity::error,
     {"L’image « {0} » fait {1} ko ; le maximum est de {2} ko.",
      "De afbeelding ‘{0}’ is {1} kB groot; het maximum is {2} kB.",
      "The image “{0}” is {1} kB large; the most is {2} kB."},
     {"Réduisez-la à 1600 pixels de large, ou enregistrez-la en JPEG.",
      "Verklein ze tot 1600 pixels breed of sla ze op als JPEG.", "Make it 1600 pixels wide, or save it as JPEG."}},
    {"image-wrong-ending",
     Severity::error,
     {"« {0} » porte une extension {1}, mais c’est une image {2}.",
      "‘{0}’ heeft een {1}-extensie, maar is een {2}-afbeelding.", "“{0}” is named like {1}, but is a {2} image."},
     {"Changez la fin du nom en « .{3} ».", "Verander het einde van de naam in ‘.{3}’.",
      "Change the end of the name to “.{3}”."}},
    {"image-broken",
     Severity::error,
     {"« {0} » n’est pas une image {1} complète.", "‘{0}’ is geen volledige {1}-afbeelding.",
      "“{0}” is not a whole {1} image."},
     {"Ouvrez l’original, enregistrez-le à nouveau et remplacez ce fichier.",
      "Open het origineel, sla het opnieuw op en vervang dit bestand.",
      "Open the original, save it again and replace this file."}},
    {"image-size",
     Severity::error,
     {"L’image « {0} » n’a pas de dimensions utilisables.", "De afbeelding ‘{0}’ heeft geen bruikbare afmetingen.",
      "The image “{0}” has no usable size."},
     {"Elle doit avoir entre 1 et 20000 pixels de côté.", "Elke zijde moet tussen 1 en 20000 pixels meten.",
      "Each side must be between 1 and 20000 pixels."}},
};

} // namespace

MessageFamily images() {
    return images_messages;
}

} // namespace veilleur::messages
