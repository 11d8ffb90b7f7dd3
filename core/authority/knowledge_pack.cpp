// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority/knowledge_pack.h"
