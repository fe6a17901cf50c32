"""Events from a sentence and a function for scripts, in Python by ctypes.

    python3 embed.py [path of libengine.so]
"""
import ctypes
import json
import sys

lib = ctypes.CDLL(sys.argv[1] if len(sys.argv) > 1 else "libengine.so.0")
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]

HostFunction = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p)
)
lib.engine_open.restype = ctypes.c_void_p
lib.engine_open.argtypes = [ctypes.c_void_p]
lib.engine_close.argtypes = [ctypes.c_void_p]
lib.engine_error.restype = ctypes.c_char_p
lib.engine_error.argtypes = [ctypes.c_void_p]
lib.engine_call.argtypes = [ctypes.c_void_p] + 3 * [ctypes.c_char_p] + [
    ctypes.POINTER(ctypes.c_void_p)
]
lib.engine_register.argtypes = [
    ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, HostFunction, ctypes.c_void_p
]
lib.engine_run_code.argtypes = [
    ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int,
    ctypes.c_void_p, ctypes.c_void_p
]


class Engine:
    """An engine, for `with`."""

    def __enter__(self):
        self.handle = lib.engine_open(None)
        if not self.handle:
            raise MemoryError("no engine")
        self.kept = []  # what C calls must stay alive
        return self

    def __exit__(self, *_):
        lib.engine_close(self.handle)

    def check(self, status):
        if status != 0:
            raise RuntimeError(lib.engine_error(self.handle).decode())

    def call(self, module, function, argument=None):
        """The result of a function of a Lua module."""
        result = ctypes.c_void_p()
        text = json.dumps(argument).encode()
        self.check(lib.engine_call(self.handle, module.encode(), function.encode(), text,
                                   ctypes.byref(result)))
        value = json.loads(ctypes.string_at(result.value))
        libc.free(result)
        return value

    def register(self, name, function):
        """Lets scripts call function(value) as require "host".NAME(value)."""

        @HostFunction
        def call(_, argument, result):
            value = function(json.loads(argument) if argument else None)
            text = json.dumps(value).encode() + b"\0"
            result[0] = libc.malloc(len(text))  # the engine frees it
            ctypes.memmove(result[0], text, len(text))
            return 0

        self.kept.append(call)
        self.check(lib.engine_register(self.handle, b"host", name.encode(), call, None))

    def run(self, code):
        """Runs Lua source."""
        source = code.encode()
        self.check(lib.engine_run_code(self.handle, b"embed.py", source, len(source), 0, None,
                                       None))


with Engine() as engine:
    for event in engine.call("engine", "records", {"text": "Egypt has left the Arab League."}):
        print(event["actor"], event["act"], event["recipient"])
    engine.register("show", lambda value: print("from Lua:", value["answer"]))
    engine.run('require "host".show { answer = 6 * 7 }')
    try:
        engine.run('\nerror "no rain"')
    except RuntimeError as error:
        print(str(error).splitlines()[0])
