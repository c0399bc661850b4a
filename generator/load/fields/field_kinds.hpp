#pragma once

#include "load/fields/field_check.hpp"

// One function per kind of field; each keeps the promise of `check_field`. They take the name for their messages.
namespace veilleur::load {

bool check_text(const Field& field, Value& value, const FieldScope& scope);
bool check_markdown(const Field& field, Value& value, const FieldScope& scope);
bool check_list(const Field& field, Value& value, const FieldScope& scope);

bool check_number(const Field& field, Value& value, const FieldScope& scope);
bool check_range(const Field& field, Value& value, const FieldScope& scope);
bool check_minutes(const Field& field, Value& value, const FieldScope& scope);
bool check_months(const Field& field, Value& value, const FieldScope& scope);

bool check_date(const Field& field, Value& value, const FieldScope& scope);
bool check_boolean(const Field& field, Value& value, const FieldScope& scope);
bool check_choice(const Field& field, Value& value, const FieldScope& scope);
bool check_choices(const Field& field, Value& value, const FieldScope& scope);

bool check_url(const Field& field, Value& value, const FieldScope& scope);
bool check_email(const Field& field, Value& value, const FieldScope& scope);
bool check_phone(const Field& field, Value& value, const FieldScope& scope);

bool check_image(const Field& field, Value& value, const FieldScope& scope);
bool check_sheet_id(const Field& field, Value& value, const FieldScope& scope);
bool check_sheet_ids(const Field& field, Value& value, const FieldScope& scope);

bool check_group(const Field& field, Value& value, const FieldScope& scope); // steps too
bool check_table(const Field& field, Value& value, const FieldScope& scope);

// Helpers that several kinds share.
// A text on one line, trimmed; else a diagnostic.
bool is_line(std::string_view name, Value& value, const FieldScope& scope);
// A sequence whose items satisfy `check`; the others are taken out. A value that is no sequence is diagnosed.
bool check_items(std::string_view name, Value& value, const FieldScope& scope,
                 bool (*check)(const Field&, Value&, const FieldScope&), const Field& field);
// `speed-solutions`: ASCII lower-case letters and digits, words joined by single hyphens.
bool is_kebab(std::string_view text);

} // namespace veilleur::load
