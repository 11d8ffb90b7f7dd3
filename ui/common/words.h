// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/plain_words.h"
