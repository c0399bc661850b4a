#include "base/messages/families.hpp"

namespace veilleur::messages {

namespace {

constexpr Message images_messages[] = {
    {"image-with-place",
     Severity::error,
     {"La photo « {0} » dit à quel endroit elle a été prise.", "De foto ‘{0}’ vertelt waar ze genomen is.",
      "The photograph “{0}” tells where it was taken."},
     {"Enregistrez-la sans ces informations, puis ajoutez-la à nouveau. Dans Windows : clic droit, Propriétés, "
      "Détails, Supprimer les propriétés.",
      "Sla ze op zonder die gegevens en voeg ze opnieuw toe. In Windows: rechtermuisknop, Eigenschappen, Details, "
      "Eigenschappen verwijderen.",
      "Save it without that information and add it again. In Windows: right click, Properties, Details, Remove "
      "properties."}},
    {"image-svg",
     Severity::error,
     {"« {0} » est un dessin SVG, qui peut cacher un programme : une fiche n’en montre pas.",
      "‘{0}’ is een SVG-tekening, die een programma kan verbergen: een fiche toont ze niet.",
      "“{0}” is an SVG drawing, which can hide a program: a sheet shows none."},
     {"Enregistrez le dessin au format PNG.", "Sla de tekening op als PNG.", "Save the drawing as PNG."}},
    {"image-unknown-format",
     Severity::error,
     {"« {0} » n’est pas une image que le site peut montrer.", "‘{0}’ is geen afbeelding die de site kan tonen.",
      "“{0}” is not an image the site can show."},
     {"Enregistrez l’image en PNG, JPEG ou WebP.", "Sla de afbeelding op als PNG, JPEG of WebP.",
      "Save the image as PNG, JPEG or WebP."}},
    {"image-too-large",
     Severity::error,
     {"L’image « {0} » fait {1} ko ; le maximum est de {2} ko.",
      "De afbeelding ‘{0}’ is {1} kB groot; het maximum is {2} kB.",
      "The image “{0}” is {1} kB large; the most is {2} kB."},
     {"Réduisez-la à 1600 pixels de large, ou enregistrez-la en JPEG.",
      "Verklein ze tot 1600 pixels breed of sla ze op als JPEG.", "Make it 1600 pixels wide, or save it as JPEG."}},
    {"image-wrong-ending",
     Severity::error,
     {"Le nom « {0} » annonce une image {1}, mais c’est une image {2}.",
      "De naam ‘{0}’ kondigt een {1}-afbeelding aan, maar het is een {2}-afbeelding.",
      "The name “{0}” announces a {1} image, but it is a {2} image."},
     {"Changez la fin du nom en « .{3} ».", "Verander het einde van de naam in ‘.{3}’.",
      "Change the end of the name to “.{3}”."}},
    {"image-broken",
     Severity::error,
     {"L’image {1} « {0} » est abîmée ou incomplète.", "De {1}-afbeelding ‘{0}’ is beschadigd of onvolledig.",
      "The {1} image “{0}” is damaged or not whole."},
     {"Ouvrez l’original, enregistrez-le à nouveau et remplacez ce fichier.",
      "Open het origineel, sla het opnieuw op en vervang dit bestand.",
      "Open the original, save it again and replace this file."}},
    {"image-size",
     Severity::error,
     {"L’image « {0} » n’a pas de dimensions utilisables.", "De afbeelding ‘{0}’ heeft geen bruikbare afmetingen.",
      "The image “{0}” has no usable size."},
     {"Chaque côté doit avoir entre 1 et 20 000 pixels.", "Elke zijde moet tussen 1 en 20.000 pixels meten.",
      "Each side must be between 1 and 20,000 pixels."}},
};

} // namespace

MessageFamily images() {
    return images_messages;
}

} // namespace veilleur::messages
