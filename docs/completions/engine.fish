# Completion of engine's scripts, options and files in fish, read from its help.
function __engine_name --description 'the script that is named so far'
    set -l words (commandline -opc)
    set -e words[1]
    while set -q words[1]
        switch $words[1]
            case -e -j -l --stdlib '--limit-*'
                set -e words[1]
            case '-?*'
            case '*'
                echo $words[1]
                return
        end
        set -e words[1]
    end
end

function __engine_options
    set -l name (__engine_name)
    string match -q -- '*/*' "$name"; and return
    string match -q -- '*.lua' "$name"; and return
    engine $name --help 2>/dev/null | string match -ar -- '(?<=^|[\[ |,])--?[a-zA-Z][a-z-]*' | sort -u
end

function __engine_scripts
    engine --help | string match -r -- '^  [a-z][a-z-]* .*' | string replace -r '^  (\S+)\s+' '$1\t'
end

complete -c engine -n 'test -z (__engine_name)' -a '(__engine_scripts)'
complete -c engine -n 'string match -q -- "-*" (commandline -ct)' -a '(__engine_options)'
