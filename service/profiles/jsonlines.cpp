// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include "service/profiles/jsonlines.h"

#include <algorithm>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace chatelaine::service {

using namespace Qt::Literals::StringLiterals;

namespace {

// Hears every value as the reader comes to it, and notes the line that the reader stands on.
class Listener : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Listener>
{
public:
    Listener(QByteArrayView text, const rapidjson::MemoryStream &stream, QHash<QString, int> &lines, Flaws &flaws)
        : m_text(text)
        , m_stream(stream)
        , m_lines(lines)
        , m_flaws(flaws)
    {
    }

    bool Default()
    {
        note();
        return true;
    }
    bool StartObject() { return open(false); }
    bool StartArray() { return open(true); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char *name, rapidjson::SizeType length, bool)
    {
        m_around.back().step = QString::fromUtf8(name, length).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
        if (m_lines.contains(pointer()))
            m_flaws.push_back({pointer(), u"The member is there twice."_s});
        return true;
    }

private:
    struct Around
    {
        QString path;
        bool array = false;
        int index = 0;
        QString step;
    };

    QString pointer() const
    {
        if (m_around.empty())
            return {};
        const Around &around = m_around.back();
        return around.path + u'/' + (around.array ? QString::number(around.index) : around.step);
    }

    void note()
    {
        for (const qsizetype now = static_cast<qsizetype>(m_stream.Tell()); m_at < now; ++m_at)
            m_line += m_text[m_at] == '\n';
        m_lines.insert(pointer(), m_line);
        if (!m_around.empty())
            ++m_around.back().index;
    }

    bool open(bool array)
    {
        const QString path = pointer();
        note();
        m_around.push_back({path, array, 0, {}});
        return true;
    }

    bool close()
    {
        m_around.pop_back();
        return true;
    }

    QByteArrayView m_text;
    const rapidjson::MemoryStream &m_stream;
    QHash<QString, int> &m_lines;
    Flaws &m_flaws;
    std::vector<Around> m_around;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

JsonLines::JsonLines(QByteArrayView text)
{
    rapidjson::MemoryStream stream(text.data(), static_cast<std::size_t>(text.size()));
    Listener listener(text, stream, m_lines, m_flaws);
    rapidjson::Reader reader;
    const auto result =
        reader.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(stream, listener);
    if (result)
        return;
    const auto before = text.first(static_cast<qsizetype>(result.Offset()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    m_lines.insert({}, static_cast<int>(line));
    m_flaws = {{{}, QString::fromUtf8(rapidjson::GetParseError_En(result.Code()))}};
}

int JsonLines::lineOf(QString pointer) const
{
    while (!pointer.isEmpty() && !m_lines.contains(pointer))
        pointer.truncate(pointer.lastIndexOf(u'/'));
    return m_lines.value(pointer, 1);
}

} // namespace chatelaine::service
