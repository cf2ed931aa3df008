#include "app/cards/qrreading.h"

#include <array>
#include <vector>

namespace guestwright {

namespace {

/// Table 9 of the standard for level M: blocks and data codewords in each; a second group holds one more in each.
struct Blocks {
    int first;
    int codewords;
    int second;
};

constexpr int readableVersions = 15;
constexpr std::array<Blocks, readableVersions> blocksOfLevelM{{{1, 16, 0},
                                                               {1, 28, 0},
                                                               {1, 44, 0},
                                                               {2, 32, 0},
                                                               {2, 43, 0},
                                                               {4, 27, 0},
                                                               {4, 31, 0},
                                                               {2, 38, 2},
                                                               {3, 36, 2},
                                                               {4, 43, 1},
                                                               {1, 50, 4},
                                                               {6, 36, 2},
                                                               {8, 37, 1},
                                                               {4, 40, 5},
                                                               {5, 41, 5}}};

/// Annex E: the centres of the alignment patterns; 0 ends a row.
constexpr std::array<std::array<int, 4>, readableVersions> alignmentCentres{{{0, 0, 0, 0},
                                                                             {6, 18, 0, 0},
                                                                             {6, 22, 0, 0},
                                                                             {6, 26, 0, 0},
                                                                             {6, 30, 0, 0},
                                                                             {6, 34, 0, 0},
                                                                             {6, 22, 38, 0},
                                                                             {6, 24, 42, 0},
                                                                             {6, 26, 46, 0},
                                                                             {6, 28, 50, 0},
                                                                             {6, 30, 54, 0},
                                                                             {6, 32, 58, 0},
                                                                             {6, 34, 62, 0},
                                                                             {6, 26, 46, 66},
                                                                             {6, 26, 48, 70}}};

bool isInAlignment(int version, int x, int y)
{
    const auto &centres = alignmentCentres[version - 1];
    const int last = 4 * version + 10;
    for (const int cx : centres) {
        for (const int cy : centres) {
            const bool isFinder = (cx == 6 && cy == 6) || (cx == 6 && cy == last) || (cx == last && cy == 6);
            if (cx != 0 && cy != 0 && !isFinder && std::abs(x - cx) <= 2 && std::abs(y - cy) <= 2) {
                return true;
            }
        }
    }
    return false;
}

bool isFunctionModule(int version, int x, int y)
{
    const int size = 4 * version + 17;
    const bool isFinder = (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8);
    const bool isVersion = version >= 7 && ((x >= size - 11 && y < 6) || (y >= size - 11 && x < 6));
    return isFinder || isVersion || x == 6 || y == 6 || isInAlignment(version, x, y);
}

struct Module {
    int x = 0;
    int y = 0;
};

/// The data modules in the order of their bits (section 7.7.3): columns of two from the right, up and down in turn.
std::vector<Module> dataOrder(int version)
{
    const int size = 4 * version + 17;
    std::vector<Module> order;
    for (int right = size - 1; right >= 1; right -= 2) {
        right = right == 6 ? 5 : right; // the column of the timing pattern
        const bool isUpwards = ((right + 1) & 2) == 0;
        for (int step = 0; step < size; ++step) {
            for (const int x : {right, right - 1}) {
                const int y = isUpwards ? size - 1 - step : step;
                if (!isFunctionModule(version, x, y)) {
                    order.push_back({x, y});
                }
            }
        }
    }
    return order;
}

const std::vector<Module> &knownDataOrder(int version)
{
    static const auto orders = [] {
        std::array<std::vector<Module>, readableVersions> made;
        for (int v = 1; v <= readableVersions; ++v) {
            made[v - 1] = dataOrder(v);
        }
        return made;
    }();
    return orders[version - 1];
}

bool isMasked(int mask, Module m)
{
    const int product = m.x * m.y;
    switch (mask) {
    case 0:
        return (m.x + m.y) % 2 == 0;
    case 1:
        return m.y % 2 == 0;
    case 2:
        return m.x % 3 == 0;
    case 3:
        return (m.x + m.y) % 3 == 0;
    case 4:
        return (m.x / 3 + m.y / 2) % 2 == 0;
    case 5:
        return product % 2 + product % 3 == 0;
    case 6:
        return (product % 2 + product % 3) % 2 == 0;
    default:
        return ((m.x + m.y) % 2 + product % 3) % 2 == 0;
    }
}

/// The drawn modules, looked at one by one.
class Matrix
{
public:
    explicit Matrix(const QrCode &code) : m_size(code.size), m_dark(code.size * code.size, '\0')
    {
        for (const QRect &run : code.dark) {
            for (int y = run.top(); y <= run.bottom(); ++y) {
                std::fill_n(m_dark.begin() + y * m_size + run.left(), run.width(), '\1');
            }
        }
    }

    [[nodiscard]] int at(int x, int y) const { return m_dark[y * m_size + x]; }

    /// The five bits of level and mask (section 7.9), from beside the upper left finder.
    [[nodiscard]] int format() const
    {
        int bits = at(8, 7) << 6 | at(8, 8) << 7 | at(7, 8) << 8;
        for (int i = 0; i < 6; ++i) {
            bits |= at(8, i) << i | at(5 - i, 8) << (9 + i);
        }
        return (bits ^ 0x5412) >> 10;
    }

private:
    int m_size;
    std::vector<char> m_dark;
};

/// The data codewords, taken out of the blocks they were dealt to.
QByteArray dataCodewords(const QByteArray &dealt, const Blocks &blocks)
{
    const int count = blocks.first + blocks.second;
    std::vector<QByteArray> apart(count);
    int next = 0;
    for (int i = 0; i <= blocks.codewords; ++i) {
        for (int block = i < blocks.codewords ? 0 : blocks.first; block < count; ++block) {
            apart[block].append(dealt.at(next++));
        }
    }
    QByteArray joined;
    for (const QByteArray &block : apart) {
        joined += block;
    }
    return joined;
}

/// The text of a segment in byte mode (section 7.4.5), which does not begin at the border of a byte.
QByteArray byteSegment(const QByteArray &codewords, int version)
{
    const auto byteAt = [&codewords](int nibble) { // counted in halves
        const auto high = static_cast<unsigned char>(codewords.at(nibble / 2));
        const auto low = static_cast<unsigned char>(nibble % 2 != 0 ? codewords.at(nibble / 2 + 1) : '\0');
        return nibble % 2 == 0 ? high : ((high << 4 | low >> 4) & 0xff);
    };
    constexpr int byteMode = 4;
    const bool isLong = version >= 10;
    const int length = isLong ? byteAt(1) << 8 | byteAt(3) : byteAt(1);
    const int begin = isLong ? 5 : 3;
    if (byteAt(0) >> 4 != byteMode || begin + 2 * length + 1 > 2 * codewords.size()) {
        return {};
    }
    QByteArray text(length, '\0');
    for (int i = 0; i < length; ++i) {
        text[i] = static_cast<char>(byteAt(begin + 2 * i));
    }
    return text;
}

} // namespace

QByteArray readQrCode(const QrCode &code)
{
    const int version = (code.size - 17) / 4;
    if (version < 1 || version > readableVersions || code.size != 4 * version + 17) {
        return {};
    }
    const Matrix matrix(code);
    const int format = matrix.format();
    constexpr int levelM = 0;
    if (format >> 3 != levelM) {
        return {};
    }
    const std::vector<Module> &order = knownDataOrder(version);
    QByteArray dealt(static_cast<qsizetype>(order.size() / 8), '\0');
    for (qsizetype bit = 0; bit < dealt.size() * 8; ++bit) {
        const Module module = order[bit];
        const bool isSet = (matrix.at(module.x, module.y) != 0) != isMasked(format & 7, module);
        dealt[bit / 8] = static_cast<char>(dealt.at(bit / 8) | (isSet ? 0x80 >> bit % 8 : 0));
    }
    return byteSegment(dataCodewords(dealt, blocksOfLevelM[version - 1]), version);
}

} // namespace guestwright
