// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/xml_tokens.h"

#include "core/import/formats/ofx_tokens.h"

namespace bp {
namespace {

bool endsName(char c)
{
    return c == '>' || c == '/' || uchar(c) <= ' ';
}

QByteArrayView withoutPrefix(QByteArrayView name)
{
    const qsizetype colon = name.lastIndexOf(':');
    return colon < 0 ? name : name.sliced(colon + 1);
}

/// The bracket that ends a tag: one inside an attribute's quotes does not.
qsizetype tagEnd(QByteArrayView text, qsizetype from)
{
    char quote = 0;
    for (qsizetype i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
        else if (c == '<')
            return -1;
    }
    return -1;
}

} // namespace

bool XmlTokens::skipSpecial()
{
    const QByteArrayView rest = m_text.sliced(m_at);
    QByteArrayView end = ">";
    if (rest.startsWith("<!--"))
        end = "-->";
    else if (rest.startsWith("<![CDATA["))
        end = "]]>";
    else if (!rest.startsWith("<!") && !rest.startsWith("<?"))
        return false;
    const qsizetype at = m_text.indexOf(end, m_at + 2);
    m_at = at < 0 ? m_text.size() : at + end.size();
    return true;
}

QByteArrayView XmlTokens::takeText()
{
    constexpr QByteArrayView cdata = "<![CDATA[";
    const qsizetype next = m_text.indexOf('<', m_at);
    const qsizetype end = next < 0 ? m_text.size() : next;
    const QByteArrayView text = m_text.sliced(m_at, end - m_at).trimmed();
    m_at = end;
    if (!text.isEmpty() || !m_text.sliced(m_at).startsWith(cdata))
        return text;
    const qsizetype from = m_at + cdata.size();
    const qsizetype to = m_text.indexOf("]]>", from);
    m_at = to < 0 ? m_text.size() : to + 3;
    return m_text.sliced(from, (to < 0 ? m_text.size() : to) - from).trimmed();
}

XmlToken XmlTokens::next()
{
    if (m_closesItself) {
        m_closesItself = false;
        const QByteArrayView name = m_open.back();
        m_open.pop_back();
        return {XmlToken::Kind::Close, withoutPrefix(name), {}, {}, m_at};
    }
    while (true) {
        const qsizetype at = m_text.indexOf('<', m_at);
        if (at < 0) {
            m_at = m_text.size();
            return m_open.empty() ? XmlToken{XmlToken::Kind::End, {}, {}, {}, m_at} : broken();
        }
        m_at = at;
        if (!skipSpecial())
            break;
    }
    const qsizetype at = m_at;
    const qsizetype end = tagEnd(m_text, at + 1);
    if (end < 0)
        return broken();
    QByteArrayView inside = m_text.sliced(at + 1, end - at - 1);
    m_at = end + 1;
    if (inside.startsWith('/')) {
        const QByteArrayView name = inside.sliced(1).trimmed();
        if (m_open.empty() || m_open.back() != name)
            return broken();
        m_open.pop_back();
        return {XmlToken::Kind::Close, withoutPrefix(name), {}, {}, at};
    }
    m_closesItself = inside.endsWith('/');
    if (m_closesItself)
        inside = inside.chopped(1);
    qsizetype nameEnd = 0;
    while (nameEnd < inside.size() && !endsName(inside[nameEnd]))
        ++nameEnd;
    if (nameEnd == 0)
        return broken();
    const QByteArrayView name = inside.first(nameEnd);
    m_open.push_back(name);
    const QByteArrayView text = m_closesItself ? QByteArrayView() : takeText();
    return {XmlToken::Kind::Open, withoutPrefix(name), inside.sliced(nameEnd), text, at};
}

bool forEachOpenTag(XmlTokens &tokens,
                    Progress &progress,
                    const std::function<bool(const XmlToken &)> &visit)
{
    while (!progress.isCancelled()) {
        const XmlToken token = tokens.next();
        if (token.kind == XmlToken::Kind::End)
            return true;
        const bool isOpen = token.kind == XmlToken::Kind::Open;
        if (token.kind == XmlToken::Kind::Broken || (isOpen && !visit(token)))
            return false;
    }
    return true;
}

QByteArrayView xmlAttribute(QByteArrayView attributes, QByteArrayView name)
{
    for (qsizetype at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
        qsizetype i = at + name.size();
        const bool begins =
            at == 0 || uchar(attributes[at - 1]) <= ' ' || attributes[at - 1] == ':';
        while (i < attributes.size() && uchar(attributes[i]) <= ' ')
            ++i;
        if (!begins || i >= attributes.size() || attributes[i] != '=')
            continue;
        ++i;
        while (i < attributes.size() && uchar(attributes[i]) <= ' ')
            ++i;
        if (i >= attributes.size())
            return {};
        const char quote = attributes[i];
        const qsizetype end = attributes.indexOf(quote, i + 1);
        return end < 0 ? QByteArrayView() : attributes.sliced(i + 1, end - i - 1);
    }
    return {};
}

QString xmlText(QByteArrayView text)
{
    return ofxText(text);
}

const XmlTree::Node &XmlTree::at(int node) const
{
    static const Node nothing{};
    return node < 0 || size_t(node) >= m_nodes.size() ? nothing : m_nodes[size_t(node)];
}

bool XmlTree::read(XmlTokens &tokens, const XmlToken &root)
{
    m_nodes.clear();
    m_nodes.push_back({root, none, none, none});
    std::vector<int> open{0};
    while (!open.empty()) {
        const XmlToken token = tokens.next();
        m_end = token.position;
        if (token.kind == XmlToken::Kind::Close) {
            open.pop_back();
            continue;
        }
        if (token.kind != XmlToken::Kind::Open)
            return false;
        const int added = int(m_nodes.size());
        m_nodes.push_back({token, none, none, none});
        Node &parent = m_nodes[size_t(open.back())];
        if (parent.lastChild == none)
            parent.firstChild = added;
        else
            m_nodes[size_t(parent.lastChild)].nextSibling = added;
        parent.lastChild = added;
        open.push_back(added);
    }
    return true;
}

QByteArrayView XmlTree::attribute(int node, QByteArrayView name) const
{
    return xmlAttribute(at(node).token.attributes, name);
}

int XmlTree::child(int node, QByteArrayView name) const
{
    int found = at(node).firstChild;
    while (found != none && at(found).token.name != name)
        found = at(found).nextSibling;
    return found;
}

int XmlTree::next(int node, QByteArrayView name) const
{
    int found = at(node).nextSibling;
    while (found != none && at(found).token.name != name)
        found = at(found).nextSibling;
    return found;
}

int XmlTree::find(int node, QByteArrayView path) const
{
    while (node != none && !path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        node = child(node, slash < 0 ? path : path.first(slash));
        path = slash < 0 ? QByteArrayView() : path.sliced(slash + 1);
    }
    return node;
}

} // namespace bp
