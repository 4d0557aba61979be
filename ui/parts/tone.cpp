// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/tone.h"

namespace chatelaine {

Token toneText(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Text2;
    case Tone::Accent:
        return Token::Accent;
    case Tone::Ok:
        return Token::OkText;
    case Tone::Warn:
        return Token::WarnText;
    case Tone::Danger:
        return Token::DangerText;
    }
    return Token::Text2;
}

Token toneSoft(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Token::Well;
    case Tone::Accent:
        return Token::Select;
    case Tone::Ok:
        return Token::OkSoft;
    case Tone::Warn:
        return Token::WarnSoft;
    case Tone::Danger:
        return Token::DangerSoft;
    }
    return Token::Well;
}

} // namespace chatelaine
