# Completion of engine's scripts, options and files in bash, read from its help.
_engine() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} name='' help i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        -e | -j | -l | --stdlib | --limit-*) ((i++)) ;;
        -?*) ;;
        *) name=${COMP_WORDS[i]} && break ;;
        esac
    done
    COMPREPLY=()
    [[ $name == */* || $name == *.lua || $name == - ]] && return
    [[ $before == --stdlib ]] && return
    help=$("${COMP_WORDS[0]}" ${name:+"$name"} --help 2>/dev/null)
    if [[ $word == -* ]]; then
        help=$(grep -oE -- '(^|[[ |,])--?[a-zA-Z][a-z-]*' <<<"$help" | tr -d '[ |,' | sort -u)
        COMPREPLY=($(compgen -W "$help" -- "$word"))
    elif [[ -z $name ]]; then
        help=$(sed -n 's/^  \([a-z][a-z-]*\) .*/\1/p' <<<"$help")
        COMPREPLY=($(compgen -W "$help" -- "$word"))
    fi
}
complete -o default -F _engine engine
