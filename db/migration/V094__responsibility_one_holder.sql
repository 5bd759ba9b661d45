-- Nobody holds a post beside somebody else who holds it without an end.
create unique index post_holder_one on post_holder (post_id) where capacity = 'HOLDER' and until is null;
