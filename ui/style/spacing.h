// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances of the four-point grid, in logical pixels.

namespace bp::ui::space {

inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;

inline constexpr int pageMargin = xl;
inline constexpr int cardGap = l;
inline constexpr int cardX = 16;
inline constexpr int cardY = 14;

inline constexpr int rowHeight = 30;
inline constexpr int rowDense = 26;
inline constexpr int rowRoomy = 36;
inline constexpr int headHeight = 30;
inline constexpr int groupHeight = 28;
inline constexpr int footHeight = 36;
inline constexpr int cellX = 12;

inline constexpr int sideBar = 212;
inline constexpr int sideBarFolded = 56;
inline constexpr int pageHead = 56;
inline constexpr int statusBar = 28;
inline constexpr int foldBelow = 1180;

} // namespace bp::ui::space

namespace bp::ui::radius {

inline constexpr int tick = 4;
inline constexpr int control = 6;
inline constexpr int card = 10;
inline constexpr int door = 12;

} // namespace bp::ui::radius
