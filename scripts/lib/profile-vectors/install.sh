# shellcheck shell=bash
# survey-core for the scripts that ask it. To be sourced after common.sh; `maker` is this folder.

install_survey_core() {
    command -v node >/dev/null && command -v npm >/dev/null || die "$EX_UNAVAILABLE" "node and npm are needed."
    [[ ! -e $maker/node_modules/survey-core/package.json ]] || return 0
    busy "Installing survey-core" npm --prefix "$maker" ci --no-audit --no-fund --ignore-scripts ||
        die "$EX_UNAVAILABLE" "survey-core could not be installed."
}
