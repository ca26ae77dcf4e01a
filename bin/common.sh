# Shared by the scripts beside it; sourced by bash, with $root set to the checkout.

die() {
  printf 'dossier: %s\n' "$*" >&2
  exit 3
}

# The java to run with: JAVA_HOME's, else the one on the PATH.
java_command() {
  if [[ -n "${JAVA_HOME:-}" && -x "$JAVA_HOME/bin/java" ]]; then
    printf '%s\n' "$JAVA_HOME/bin/java"
  else
    command -v java || die "no Java found. Install a JDK 17 or newer, or set JAVA_HOME."
  fi
}

# Building needs a compiler; Maven finds it through JAVA_HOME.
require_jdk() {
  local java javac version
  java=$(java_command)
  javac=$(dirname "$(readlink -f "$java")")/javac
  [[ -x "$javac" ]] || die "$java has no compiler beside it. Install a JDK 17 or newer (Debian: openjdk-17-jdk-headless)."
  version=$("$javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/')
  [[ "$version" -ge 17 ]] || die "$javac is version $version. Install a JDK 17 or newer."
  JAVA_HOME=$(dirname "$(dirname "$javac")")
  export JAVA_HOME
}

# Runs the Maven on the PATH if it is new enough, else the wrapper, which fetches one.
maven() {
  local version
  version=$(mvn -version 2>/dev/null | sed -nE 's/.*Apache Maven ([0-9]+\.[0-9]+).*/\1/p') || true
  if [[ -n "$version" && "$(printf '3.8\n%s\n' "$version" | sort -V | head -n 1)" == 3.8 ]]; then
    mvn "$@"
  else
    sh "$root/mvnw" "$@"
  fi
}

# Shows what Maven does, a line per step, and every 50 files it fetches.
show_progress() {
  awk '
    /Downloaded from/ { if (++files % 50 == 0) { print "  fetched " files " files"; fflush() } }
    /^\[INFO\] Building [^j]/ { sub(/^\[INFO\] /, ""); sub(/ +\[.*/, ""); print "  " $0; fflush() }
    /^\[ERROR\]/ { print; fflush() }
  ' >&2
}

# Builds the jar of module $1 if it is missing or older than what it is made of, or if it was built
# without the Maven profile $2.
build() {
  local module=$1 profiles=run${2:+,$2} stamp=$root/$1/target/run/built log=$root/$1/target/run/build.log
  is_current "$module" "$stamp" "${2:-}" && return
  require_jdk
  mkdir -p "$root/$module/target/run"
  exec 9>"$root/$module/target/run/lock"
  if command -v flock >/dev/null; then flock 9; fi
  is_current "$module" "$stamp" "${2:-}" && return
  echo "dossier: building $module (the first build fetches libraries and takes a few minutes)" >&2
  printf '%s\n' "$profiles" > "$stamp.new"
  (cd "$root" && maven -B -P"$profiles" -pl "$module" -am -Dmaven.test.skip=true -Djacoco.skip=true package) 2>&1 9>&- \
    | tee "$log" | show_progress \
    || die "the build failed. See $log."
  mv "$stamp.new" "$stamp"
  exec 9>&-
}

is_current() {
  local module=$1 stamp=$2 profile=$3
  [[ -f "$stamp" && -f "$root/$module/target/run/$module.jar" ]] || return 1
  [[ "$(cat "$stamp")" == *"$profile"* ]] || return 1
  [[ -z "$(find "$root/pom.xml" "$root/dossier-core/pom.xml" "$root/dossier-core/src/main" \
    "$root/$module/pom.xml" "$root/$module/src/main" -newer "$stamp" -print -quit)" ]]
}
