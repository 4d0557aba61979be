// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace chatelaine {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString textFormat = u"text/plain"_s;
const QString hintFormat = u"x-kde-passwordManagerHint"_s;

/// Makes the text when somebody pastes, so that until then no copy of it exists.
class SecretMime : public QMimeData
{
public:
    explicit SecretMime(const std::shared_ptr<const Secret> &secret)
        : m_secret(secret)
    {
    }

    QStringList formats() const override { return {textFormat, hintFormat}; }
    bool hasFormat(const QString &type) const override { return formats().contains(type); }

protected:
    QVariant retrieveData(const QString &type, QMetaType) const override
    {
        if (type == hintFormat)
            return QByteArray("secret");
        return type == textFormat ? QVariant(QString::fromUtf8(m_secret->view())) : QVariant();
    }

private:
    std::shared_ptr<const Secret> m_secret;
};

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (m_secondsLeft > 0 && !isOurs())
            end();
    });
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const std::shared_ptr<const Secret> &secret, std::chrono::seconds lent)
{
    auto *const mime = new SecretMime(secret);
    m_lent = mime;
    m_secondsLeft = static_cast<int>(lent.count());
    QGuiApplication::clipboard()->setMimeData(mime, QClipboard::Clipboard);
    m_second.start();
    Q_EMIT secondsLeftChanged(m_secondsLeft);
}

void SecretClipboard::clear()
{
    if (isOurs())
        QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    end();
}

void SecretClipboard::tick()
{
    if (m_secondsLeft > 1) {
        Q_EMIT secondsLeftChanged(--m_secondsLeft);
        return;
    }
    clear();
}

void SecretClipboard::end()
{
    m_lent.clear();
    m_second.stop();
    if (std::exchange(m_secondsLeft, 0) > 0)
        Q_EMIT secondsLeftChanged(0);
}

bool SecretClipboard::isOurs() const
{
    return m_lent && QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard) == m_lent;
}

} // namespace chatelaine
