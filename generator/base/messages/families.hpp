#pragma once

#include "base/messages.hpp"

// One function per family; each is a table in the file of the same name.
namespace veilleur::messages {

MessageFamily changes();       // what a proposal may not do to the published site
MessageFamily configuration(); // site.yml, types, topics, territories, references, contacts, theme strings
MessageFamily front_matter();  // the lines between ---, and YAML
MessageFamily fields();        // what the fields of a sheet hold
MessageFamily images();
MessageFamily links();    // ids, relations, links, anchors, citations, terms, slugs, aliases, inclusion
MessageFamily markdown(); // the body
MessageFamily personal_data();
MessageFamily repository();         // what git cannot tell
MessageFamily sheets();             // pairs, sections, freshness, what is missing to be ready to use
MessageFamily spelling();           // words that no dictionary has
MessageFamily template_faults();    // the language of templates
MessageFamily template_markup();    // where in a page templates print
MessageFamily template_rendering(); // while a page is made
MessageFamily theme();              // what the functions of the theme refuse
MessageFamily theme_declaration();  // theme.yml
MessageFamily tree();               // file names, encodings, links, kinds of files

} // namespace veilleur::messages
