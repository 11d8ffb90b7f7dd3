// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace apacheta {

/// The few lines between us and citeproc-js: a function of (CSL, host) that gives the calls below. Everything goes in and out as strings.
///
///     make(styleXml, locale)        -> an engine
///     citation(engine, items, cites) -> HTML; items and cites are JSON
///     sequence(engine, items, clusters) -> JSON [HTML]; clusters is JSON, lists of cites in the order of the text
///     bibliography(engine, items)   -> JSON {hanging, entries}; entries is null where the style has none
///     term(engine, label, plural)   -> JSON [short, long, symbol] of a locator label
inline constexpr char processorScript[] = R"js((function (CSL, host) {
    String.prototype.localeCompare = function (other) { return host.compared(String(this), String(other)); };
    CSL.debug = function () {};
    function load(engine, text) {
        var items = JSON.parse(text);
        // The registry keeps what it once read under an id, so it is emptied first.
        engine.updateItems([]);
        engine.apachetaItems = {};
        items.forEach(function (item) { engine.apachetaItems[item.id] = item; });
        engine.updateItems(items.map(function (item) { return item.id; }));
    }
    return {
        make: function (style, locale) {
            var engine;
            var sys = {
                retrieveLocale: function (name) { return host.localeXml(name) || undefined; },
                retrieveItem: function (id) { return engine.apachetaItems[id]; }
            };
            engine = new CSL.Engine(sys, style, locale, true);
            engine.apachetaItems = {};
            engine.setOutputFormat("html");
            return engine;
        },
        citation: function (engine, items, cites) {
            load(engine, items);
            return engine.makeCitationCluster(JSON.parse(cites));
        },
        sequence: function (engine, items, clusters) {
            load(engine, items);
            var made = engine.rebuildProcessorState(JSON.parse(clusters).map(function (cites, index) {
                return {citationID: "c" + index, citationItems: cites, properties: {noteIndex: index + 1}};
            }), "html");
            engine.rebuildProcessorState([], "html"); // forgets the text
            return JSON.stringify(made.map(function (one) { return one[2]; }));
        },
        bibliography: function (engine, items) {
            load(engine, items);
            var made = engine.makeBibliography();
            return JSON.stringify(made ? {hanging: !!made[0].hangingindent, entries: made[1]} : {hanging: false, entries: null});
        },
        term: function (engine, label, plural) {
            return JSON.stringify(["short", "long", "symbol"].map(function (form) {
                return engine.getTerm(label, form, plural ? 1 : 0, 0, 0, true) || "";
            }));
        }
    };
}))js";

} // namespace apacheta
