// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QWidget>

// The peer of bench_start: what Qt Widgets costs before anybody wrote a line.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
