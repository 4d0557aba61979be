// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/schemacheck.h"

// The one place that knows valijson: its headers are slow to compile, and not free of warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wsuggest-override"
#include <valijson/adapters/rapidjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include <algorithm>

namespace chatelaine::service {

namespace {

rapidjson::Document parsed(const QByteArray &text)
{
    rapidjson::Document document;
    document.Parse(text.constData(), static_cast<std::size_t>(text.size()));
    return document;
}

// valijson says where as {"<root>", "[kinds]", "[0]"}.
QString pointerTo(const std::vector<std::string> &context)
{
    QString pointer;
    for (std::size_t i = 1; i < context.size(); ++i) {
        QString step = QString::fromStdString(context[i]);
        step = step.sliced(1, step.size() - 2).replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
        pointer += u'/' + step;
    }
    return pointer;
}

} // namespace

Flaws schemaFlaws(const QByteArray &schemaText, const QByteArray &text)
{
    const rapidjson::Document schemaDocument = parsed(schemaText);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::RapidJsonAdapter(schemaDocument), schema);

    const rapidjson::Document document = parsed(text);
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    Flaws all;
    if (validator.validate(schema, valijson::adapters::RapidJsonAdapter(document), &results))
        return all;
    for (const auto &error : results)
        all.push_back({pointerTo(error.context), QString::fromStdString(error.description)});

    // Everything around a flaw is reported too; only the innermost says something.
    Flaws innermost;
    std::copy_if(all.begin(), all.end(), std::back_inserter(innermost), [&](const Flaw &flaw) {
        return std::none_of(all.begin(), all.end(),
                            [&](const Flaw &other) { return other.pointer.startsWith(flaw.pointer + u'/'); });
    });
    return innermost;
}

} // namespace chatelaine::service
