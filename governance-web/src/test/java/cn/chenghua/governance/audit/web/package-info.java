/** The trail seen from outside: what each act leaves on record. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.audit.web;
