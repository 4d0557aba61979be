// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Figures
{
    qint64 painted = 0; ///< ms from exec to a screen that differs from the bare desktop
    qint64 kilobytes = 0; ///< proportional set size, a second later
};

QImage screenNow()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage();
}

// Both programs are judged from outside by the same eye: what changed on the screen.
bool showsAWindow(const QImage &before, const QImage &now)
{
    int different = 0;
    for (int y = 50; y < now.height(); y += 100)
        for (int x = 50; x < now.width(); x += 100)
            different += before.pixel(x, y) != now.pixel(x, y);
    return different > 20;
}

qint64 proportionalKilobytes(qint64 pid)
{
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    return 0;
}

Figures measure(const QString &program, const QStringList &arguments)
{
    const QImage before = screenNow();
    QProcess process;
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    Figures figures;
    while (clock.elapsed() < 20'000 && !showsAWindow(before, screenNow()))
        QThread::msleep(1);
    figures.painted = clock.elapsed();
    QThread::msleep(1000);
    figures.kilobytes = proportionalKilobytes(process.processId());
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(1000);
    QThread::msleep(200);
    return figures;
}

qint64 median(std::vector<qint64> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    std::vector<qint64> ourTime, emptyTime, ourMemory, emptyMemory;
    // In turns, so that a slow minute of the machine is slow for both.
    for (int round = 0; round < 7; ++round) {
        QTemporaryDir data;
        const Figures empty = measure(QStringLiteral(EMPTY_WINDOW), {});
        const Figures ours = measure(QStringLiteral(CHATELAINE_PROGRAM), {u"--data"_s, data.path()});
        emptyTime.push_back(empty.painted);
        emptyMemory.push_back(empty.kilobytes);
        ourTime.push_back(ours.painted);
        ourMemory.push_back(ours.kilobytes);
    }
    std::printf("start-against-empty-window: ratio %.2f (%lld ms against %lld ms), goal <= 2.0\n",
                double(median(ourTime)) / double(median(emptyTime)), median(ourTime), median(emptyTime));
    std::printf("memory-against-empty-window: ratio %.2f (%lld kB against %lld kB), goal <= 2.5\n",
                double(median(ourMemory)) / double(median(emptyMemory)), median(ourMemory), median(emptyMemory));
    return 0;
}
