# The extension has the functions of its twin.
from ._ctypes import *
from ._ctypes_drive import Drive as Drive
from ._ctypes_drive import Method as Method
