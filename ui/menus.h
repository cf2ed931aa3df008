#pragma once

class QMainWindow;

namespace guestwright {

struct Actions;

/// File, Edit, View, Campaign, Invites, Contacts, Tools, Help.
void fillMenuBar(QMainWindow &window, Actions &actions);

} // namespace guestwright
