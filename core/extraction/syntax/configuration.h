// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <vector>

namespace apacheta {

/// What the parser does next (arc-hybrid: Kuhlmann, Gómez-Rodríguez and Satta 2011). s0 and s1 are the words on top of the stack, b0 the
/// first of the buffer.
enum class Transition : quint8 {
    Shift,                              ///< b0 goes onto the stack
    Left,                               ///< s0 becomes a dependent of b0 and leaves
    Right                               ///< s0 becomes a dependent of s1 and leaves
};
inline constexpr std::array transitions{Transition::Shift, Transition::Left, Transition::Right};
inline constexpr int transitionCount = int(transitions.size());

/// A sentence half parsed: a stack of words begun, a buffer of words to come, the arcs made. After the last word the buffer holds an
/// artificial root, which takes exactly one dependent: the last word left on the stack. So every way through ends in a tree with one root,
/// without crossing arcs, after two transitions a word.
class Configuration final {
public:
    static constexpr int nothing = -1;

    explicit Configuration(int words)
        : m_words(words), m_heads(size_t(words), nothing), m_dependents(size_t(words) + 1)
    {
        m_stack.reserve(size_t(words));
    }

    int words() const { return m_words; }
    int root() const { return m_words; }            ///< the artificial root's place
    int first() const { return m_first; }           ///< b0: a word or the root
    int depth() const { return int(m_stack.size()); }
    /// The word `below` places under the top of the stack, or nothing.
    int stacked(int below) const { return below < depth() ? m_stack[m_stack.size() - 1 - size_t(below)] : nothing; }

    bool isDone() const { return m_first == m_words && m_stack.empty(); }
    bool allows(Transition transition) const
    {
        switch (transition) {
        case Transition::Shift: return m_first < m_words;
        case Transition::Left: return depth() > 1 ? m_first < m_words : depth() == 1;
        case Transition::Right: return depth() > 1;
        }
        return false;
    }
    /// Takes an allowed transition.
    void take(Transition transition)
    {
        if (transition == Transition::Shift) {
            m_stack.push_back(m_first++);
            return;
        }
        const int dependent = m_stack.back();
        m_stack.pop_back();
        attach(dependent, transition == Transition::Left ? m_first : m_stack.back());
    }

    /// The dependents that a word (or the root) has so far: the outermost and the one attached before it, on either side.
    struct Dependents {
        int left = nothing;
        int secondLeft = nothing;
        int right = nothing;
        int secondRight = nothing;
        int countLeft = 0;
        int countRight = 0;
    };
    const Dependents &dependents(int word) const { return m_dependents[size_t(word)]; }

    /// The heads so far: nothing for words without one, root() for the root's dependent.
    const std::vector<int> &heads() const { return m_heads; }

private:
    void attach(int dependent, int head)
    {
        m_heads[size_t(dependent)] = head;
        Dependents &dependents = m_dependents[size_t(head)];
        if (dependent < head) {
            dependents.secondLeft = dependents.left;
            dependents.left = dependent;
            ++dependents.countLeft;
        } else {
            dependents.secondRight = dependents.right;
            dependents.right = dependent;
            ++dependents.countRight;
        }
    }

    int m_words = 0;
    int m_first = 0;
    std::vector<int> m_stack;
    std::vector<int> m_heads;
    std::vector<Dependents> m_dependents;
};

} // namespace apacheta
