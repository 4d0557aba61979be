// SPDX-FileCopyrightText: 2026 The Chatelaine Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow.h"

#include <functional>

namespace chatelaine {

/// Walks the real window through every page and dialog and saves a picture of each, in light and dark: from the first
/// start over the demo's sign-in to an open workspace. Waits by timers, never in an event loop of its own.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive it; the directory must exist.
    Tour(MainWindow &window, const QString &directory);

    void start();

Q_SIGNALS:
    /// All pictures are there, or `stop` names the one that could not be taken.
    void finished(const QString &stop);

private:
    struct Stop
    {
        QString name; ///< of the file; empty takes no picture
        std::function<void()> go;
        std::function<bool()> there; ///< none is at once
    };

    void addWayIn();
    void addKeys();
    void addDialogs();
    void addAccount();
    void addPages();
    void addPeople();
    void addWebhooks();
    void addAudit();
    void addShapes();
    void addWorkspace(size_t at); ///< and those after it, one by one as the tour comes to them
    void addRotation(const QString &workspace);
    void addTier(const QString &workspace);
    void addNarrow(const QString &workspace);

    void next();
    void look();
    void take();
    void takeDark();
    void save(const QString &theme) const;

    Shell &shell() const { return *m_window.shell(); }
    KeyCatalog &catalog() const { return m_window.dashboard().context()->catalog(); }
    bool isFresh() const;
    void run(const QString &command) const;
    QString environment(bool live) const; ///< the first that does, or does not, move real money; empty if none
    void press(const QString &button) const;
    void typePassword() const; ///< the sample account's, where it is asked for
    void chooseFailing() const; ///< the first endpoint of which deliveries wait
    void chooseLeaver() const; ///< the member with the most keys, other than the person
    void pressVerb(const QString &dialog) const;
    void selectBusiest() const;
    void closeDialogs() const;
    void showConflict();
    std::function<bool()> opened(const QString &dialog) const;

    MainWindow &m_window;
    QString m_directory;
    std::vector<Stop> m_stops;
    size_t m_at = 0;
    int m_looks = 0;
};

} // namespace chatelaine
