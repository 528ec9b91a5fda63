// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/advice_news.h"
