// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A fast reader of XML that stays in memory as bytes of UTF-8: tokens, and whole elements as small
/// trees. Names lose their prefix. It checks that tags nest, knows no DTD and expands nothing but
/// the entities of letters.

#include "core/base/progress.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <vector>

namespace bp {

struct XmlToken
{
    enum class Kind {
        Open,
        Close,
        End,    ///< every element is closed
        Broken, ///< tags do not nest, or the text ends within an element
    };

    Kind kind = Kind::End;
    QByteArrayView name;       ///< without prefix
    QByteArrayView attributes; ///< as written
    QByteArrayView text; ///< after an opening tag, up to the next; trimmed, entities untouched
    qsizetype position = 0;
};

class XmlTokens
{
public:
    explicit XmlTokens(QByteArrayView text)
        : m_text(text)
    {
    }

    XmlToken next();
    /// Number of open elements.
    int depth() const { return int(m_open.size()); }

private:
    bool skipSpecial();
    QByteArrayView takeText();
    XmlToken broken() const { return {XmlToken::Kind::Broken, {}, {}, {}, m_at}; }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_closesItself = false; ///< the last opening tag was "<A/>"
    std::vector<QByteArrayView> m_open;
};

/// Visits the opening tags up to the end of the text or until cancelled. False where it breaks,
/// also when a visitor could not read what it asked for and says so by false.
bool forEachOpenTag(XmlTokens &tokens,
                    Progress &progress,
                    const std::function<bool(const XmlToken &)> &visit);

/// The value of one attribute; empty if there is none.
QByteArrayView xmlAttribute(QByteArrayView attributes, QByteArrayView name);
/// Text with its entities as letters; line breaks stay.
QString xmlText(QByteArrayView text);

/// One element with everything in it.
class XmlTree
{
public:
    static constexpr int none = -1;

    /// Reads on until `root`, just opened, is closed; false when the text breaks before.
    bool read(XmlTokens &tokens, const XmlToken &root);

    int root() const { return 0; }
    int firstChild(int node) const { return at(node).firstChild; }
    int nextSibling(int node) const { return at(node).nextSibling; }
    QByteArrayView name(int node) const { return at(node).token.name; }
    QByteArrayView text(int node) const { return at(node).token.text; }
    QByteArrayView attribute(int node, QByteArrayView name) const;
    qsizetype position(int node) const { return at(node).token.position; }
    qsizetype end() const { return m_end; }

    /// The first child of this name; none if there is none. `none` has no children.
    int child(int node, QByteArrayView name) const;
    int next(int node, QByteArrayView name) const; ///< the next sibling of this name
    /// Follows a path of names ("RmtInf/Ustrd") from `node`.
    int find(int node, QByteArrayView path) const;
    QByteArrayView textAt(int node, QByteArrayView path) const { return text(find(node, path)); }

private:
    struct Node
    {
        XmlToken token;
        int firstChild = none;
        int lastChild = none;
        int nextSibling = none;
    };
    const Node &at(int node) const;

    std::vector<Node> m_nodes;
    qsizetype m_end = 0;
};

} // namespace bp
